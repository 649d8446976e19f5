/** What loading any module costs. */
export default undefined;
