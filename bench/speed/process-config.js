/** The config of the whole processes: the environment says which of the configurations it is. */
import { config } from "../configs.js";

export default await config(process.env.BENCH_CONFIG, process.env.BENCH_PLUGIN);
