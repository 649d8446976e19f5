import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/web/no-dom-xss.ts";

const jsx = { parserOptions: { ecmaFeatures: { jsx: true } } };
/** A file of a package that others install. */
const filename = `${process.cwd()}/src/widget.js`;

new RuleTester().run("no-dom-xss", rule, {
  valid: [
    {
      name: "text that is written as text",
      code: `
        const name = new URLSearchParams(location.search).get("name");
        document.getElementById("name").textContent = name;
        document.body.append(name);
      `,
    },
    {
      name: "HTML that was sanitized",
      code: `
        import DOMPurify from "dompurify";
        const html = decodeURIComponent(location.hash.slice(1));
        document.body.innerHTML = DOMPurify.sanitize(html);
      `,
    },
    {
      name: "HTML that was sanitized for an attribute of JSX, and for jQuery",
      code: `
        import DOMPurify from "dompurify";
        import $ from "jquery";
        const __html = DOMPurify.sanitize(decodeURIComponent(location.hash));
        export const Page = () => <main dangerouslySetInnerHTML={{ __html }} />;
        $(__html).show();
        $("#log").append(__html);
      `,
      languageOptions: jsx,
    },
    {
      name: "HTML of Markdown that was sanitized, in a component",
      code: `
        import DOMPurify from "dompurify";
        import { marked } from "marked";
        const __html = DOMPurify.sanitize(marked(decodeURIComponent(location.hash.slice(1))));
        export const Page = () => <main dangerouslySetInnerHTML={{ __html }} />;
      `,
      languageOptions: jsx,
    },
    {
      name: "a text of which the signs of HTML were replaced",
      code: `
        const escaped = (text) => text.replace(/[<>&"]/g, (sign) => "&#" + sign.charCodeAt(0) + ";");
        const { search } = location;
        document.body.innerHTML = \`<p title="\${escaped(search)}">\${escaped(search)}</p>\`;
      `,
    },
    {
      name: "a message of which the sender is known",
      code: `
        const PARTNERS = ["https://shop.example.com"];
        addEventListener("message", (event) => {
          if (!PARTNERS.includes(event.origin)) return;
          document.body.innerHTML = event.data.html;
        });
      `,
    },
    {
      name: "elements that are looked for, and not made",
      code: `
        import $ from "jquery";
        const id = decodeURIComponent(location.hash.slice(1));
        $("#" + id).show();
        $(location.hash).show();
        $(document).find(id).show();
        $("p").text(id);
      `,
    },
    {
      name: "a template and a document apart from the page",
      code: `
        const template = document.createElement("template");
        template.innerHTML = location.hash;
        const apart = document.implementation.createHTMLDocument();
        apart.body.innerHTML = location.hash;
        const root = apart.createElement("div");
        root.insertAdjacentHTML("beforeend", location.hash);
      `,
    },
    {
      name: "React's own text, and a page of the program's own",
      code: `
        const about = { __html: "<p>About us</p>" };
        export const Page = () => <main dangerouslySetInnerHTML={about} />;
        export const Query = () => <p>{location.search}</p>;
        export const Frame = () => <iframe srcDoc="<p>Hello</p>" />;
      `,
      languageOptions: jsx,
    },
    {
      name: "HTML by contract, where a package is given it",
      code: `
        export function setHTML(element, content) { element.innerHTML = content; }
        export function fill(element, html) { element.innerHTML = html; }
        export function open({ template }) { document.body.innerHTML = "<div>" + template + "</div>"; }
        export function mark(element, color) { element.innerHTML = '<p class="' + color + '"></p>'; }
      `,
      filename,
    },
    {
      name: "selectors and elements that a package is given",
      code: `
        import $ from "jquery";
        export function show(selector) { $(selector).show(); }
        export function hide(event) { $(event.currentTarget).hide(); }
        export function add(options) { $("body").append(options.element); }
        export function move(options) { if (typeof options.target !== "string") $(options.target).hide(); }
      `,
      filename,
    },
    {
      name: "a sanitizer, where there is one",
      code: `
        const DOMPurify = require("dompurify");
        module.exports = function (value) {
          document.body.innerHTML = DOMPurify ? DOMPurify.sanitize(value) : value;
        };
      `,
      filename,
      languageOptions: { parserOptions: { sourceType: "script" } },
    },
    {
      name: "a function that others cannot call",
      code: `
        function show(message) { document.body.innerHTML = "<p>" + message + "</p>"; }
        show("Welcome");
      `,
      filename,
    },
  ],
  invalid: [
    {
      name: "a part of the address",
      code: `
        const name = decodeURIComponent(location.hash.slice(1));
        document.getElementById("name").innerHTML = name;
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "location.hash",
            line: 2,
            origin: "outside the page",
            sink: "innerHTML",
          },
          line: 3,
          column: 53,
        },
      ],
    },
    {
      name: "other ways to write HTML",
      code: `
        const query = new URLSearchParams(window.location.search).get("q");
        document.write("<h1>" + query + "</h1>");
        document.body.insertAdjacentHTML("beforeend", \`<p>\${query}</p>\`);
        list.innerHTML += "<li>" + query;
        frame.srcdoc = query;
        range.createContextualFragment(document.referrer);
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "window.location.search",
            line: 2,
            origin: "outside the page",
            sink: "document.write",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "window.location.search",
            line: 2,
            origin: "outside the page",
            sink: "body.insertAdjacentHTML",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "window.location.search",
            line: 2,
            origin: "outside the page",
            sink: "innerHTML",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "window.location.search",
            line: 2,
            origin: "outside the page",
            sink: "srcdoc",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "document.referrer",
            line: 7,
            origin: "outside the page",
            sink: "range.createContextualFragment",
          },
        },
      ],
    },
    {
      name: "a message from anybody, and one of which another property was compared",
      code: `
        window.addEventListener("message", (event) => {
          document.body.innerHTML = event.data.html;
        });
        window.addEventListener("message", ({ data, type }) => {
          if (type === "message") document.body.innerHTML = data;
        });
      `,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "event.data.html",
            line: 3,
            origin: "outside the page",
            sink: "innerHTML",
          },
        },
        {
          messageId: "tainted",
          data: { source: "data", line: 6, origin: "outside the page", sink: "innerHTML" },
        },
      ],
    },
    {
      name: "jQuery",
      code: `
        import $ from "jquery";
        const text = decodeURIComponent(location.hash);
        $(text);
        $("<li>" + text);
        $("ul").append("<li>" + text).find("li").html(text);
      `,
      errors: [
        {
          messageId: "taintedDom-selector",
          data: { source: "location.hash", line: 3, origin: "outside the page", sink: "$" },
        },
        {
          messageId: "taintedDom-selector",
          data: { source: "location.hash", line: 3, origin: "outside the page", sink: "$" },
        },
        {
          messageId: "taintedDom-content",
          data: { source: "location.hash", line: 3, origin: "outside the page", sink: "append" },
        },
        {
          messageId: "taintedDom-content",
          data: { source: "location.hash", line: 3, origin: "outside the page", sink: "html" },
        },
      ],
    },
    {
      name: "attributes of JSX",
      code: `
        const __html = decodeURIComponent(location.hash);
        export const Page = () => <main dangerouslySetInnerHTML={{ __html }} />;
        export const Frame = () => <iframe srcDoc={location.hash} />;
      `,
      languageOptions: jsx,
      errors: [
        {
          messageId: "taintedDom-content",
          data: {
            source: "location.hash",
            line: 2,
            origin: "outside the page",
            sink: "dangerouslySetInnerHTML",
          },
        },
        {
          messageId: "tainted",
          data: { source: "location.hash", line: 4, origin: "outside the page", sink: "srcDoc" },
        },
      ],
    },
    {
      name: "what a package's callers give to a widget",
      code: `
        export class Toast {
          constructor(options) { this.options = Object.assign({}, { message: "" }, options); }
          show() { this.element.innerHTML = "<p>" + this.options.message + "</p>"; }
        }
        export function setTitle(title) { document.body.innerHTML = title; }
      `,
      filename,
      errors: [
        {
          messageId: "tainted",
          data: {
            source: "options.message",
            line: 3,
            origin: "whoever uses this package",
            sink: "innerHTML",
          },
        },
        {
          messageId: "tainted",
          data: {
            source: "title",
            line: 6,
            origin: "whoever uses this package",
            sink: "innerHTML",
          },
        },
      ],
    },
    {
      name: "the options of a plugin, in a wrapper for several module systems",
      code: `
        (function (factory) {
          if (typeof define === "function" && define.amd) define(["jquery"], factory);
          else if (typeof exports === "object") module.exports = factory(require("jquery"));
          else factory(jQuery);
        })(function ($) {
          function Hint(element, options) {
            this.options = $.extend({}, { target: window }, options);
            $(this.options.target).hide();
            $(element).append("<p>" + this.options.text);
          }
          $.fn.hint = function (options) {
            return this.each(function () { new Hint(this, options); });
          };
        });
      `,
      filename,
      errors: [
        {
          messageId: "taintedDom-selector",
          data: {
            source: "options.target",
            line: "13 → 8",
            origin: "whoever uses this package",
            sink: "$",
          },
        },
        {
          messageId: "taintedDom-content",
          data: {
            source: "options.text",
            line: "13 → 8",
            origin: "whoever uses this package",
            sink: "append",
          },
        },
      ],
    },
  ],
});
