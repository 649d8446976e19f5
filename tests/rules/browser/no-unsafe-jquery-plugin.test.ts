import { RuleTester } from "@typescript-eslint/rule-tester";

import rule from "../../../src/rules/browser/no-unsafe-jquery-plugin.ts";

new RuleTester().run("no-unsafe-jquery-plugin", rule, {
  valid: [
    {
      name: "a selector that is looked for",
      code: `
        jQuery.fn.hint = function (options) {
          jQuery(document).find(options.target).hide();
          return this;
        };
      `,
    },
    {
      name: "an option that is no text",
      code: `
        $.fn.hint = function (options) {
          if (typeof options.target === "string") return this;
          $(options.target).hide();
          return this;
        };
      `,
    },
    {
      name: "an identifier behind a sign",
      code: `
        $.fn.hint = function (options) {
          $("#" + options.id).hide();
          return this;
        };
      `,
    },
    {
      name: "an option that is HTML by its name, and what the plugin is given as a whole",
      code: `
        $.fn.hint = function (options, selector) {
          $(options.template).appendTo(this);
          $(selector).hide();
          return this;
        };
      `,
    },
    {
      name: "a function that is no plugin",
      code: `
        export function hint(options) {
          $(options.target).hide();
        }
        $.fn.hint = hint.version;
        $.hint = function (options) { $(options.target).hide(); };
        $.fn.extend({ ...hint, fn: 1 });
        $.fn.defaults.hint = $.fn;
        $.fn.toString();
        const { hide } = $.fn;
        const chart = $.fn.chart(hint.options);
      `,
    },
    {
      name: "files without a plugin, and without jQuery",
      code: `
        const fn = (selector) => $(selector);
        fn(window.selector);
      `,
    },
    {
      name: "a file in which there is nothing of that name",
      code: `
        $(window.selector).hide();
      `,
    },
    {
      name: "a name that jQuery has, without it",
      code: `
        export const fn = (name) => name;
      `,
    },
    {
      name: "somebody else's fn",
      code: `
        import { registry } from "./registry.js";
        registry.fn.hint = function (options) {
          $(options.target).hide();
        };
      `,
    },
    {
      name: "an option that is put where no HTML is made of it",
      code: `
        (function ($) {
          $.fn.hint = function ({ text, ...others }, { delay } = {}) {
            return this.text(text).attr("title", others.title).fadeIn(delay);
          };
        })(jQuery);
      `,
    },
    {
      name: "elements of the plugin's own",
      code: `
        $.fn.hint = function (options) {
          const hint = $("<p>").text(options.text);
          $(this).append(hint);
          return this;
        };
      `,
    },
    {
      name: "a published package, of which another rule speaks",
      code: `
        import $ from "jquery";
        $.fn.hint = function (options) {
          $(options.target).hide();
        };
      `,
      filename: `${process.cwd()}/src/widget.js`,
    },
  ],
  invalid: [
    {
      name: "an option",
      code: `
        $.fn.hint = function (options) {
          $(options.target).hide();
          return this;
        };
      `,
      errors: [
        {
          messageId: "option",
          data: { source: "options.target", line: 3, sink: "$" },
          line: 3,
          column: 13,
          suggestions: [
            {
              messageId: "found",
              output: `
        $.fn.hint = function (options) {
          $(document).find(options.target).hide();
          return this;
        };
      `,
            },
          ],
        },
      ],
    },
    {
      name: "an option beside defaults, in a wrapper",
      code: `
        (function ($) {
          $.fn.hint = function (options) {
            var settings = $.extend({ target: "body" }, options);
            return this.each(function () {
              $(this).appendTo(settings.target);
            });
          };
        })(jQuery);
      `,
      errors: [
        {
          messageId: "option",
          data: { source: "options.target", line: 4, sink: "appendTo" },
        },
      ],
    },
    {
      name: "several plugins at once, in a module",
      code: `
        import $ from "jquery";
        $.fn.extend({
          hint(options) {
            return $(options.target);
          },
          tip: (method, options = {}) => $(options.parent),
        });
      `,
      errors: [
        {
          messageId: "option",
          data: { source: "options.target", line: 5, sink: "$" },
          suggestions: [
            {
              messageId: "found",
              output: `
        import $ from "jquery";
        $.fn.extend({
          hint(options) {
            return $(document).find(options.target);
          },
          tip: (method, options = {}) => $(options.parent),
        });
      `,
            },
          ],
        },
        {
          messageId: "option",
          data: { source: "options.parent", line: 7, sink: "$" },
          suggestions: [
            {
              messageId: "found",
              output: `
        import $ from "jquery";
        $.fn.extend({
          hint(options) {
            return $(options.target);
          },
          tip: (method, options = {}) => $(document).find(options.parent),
        });
      `,
            },
          ],
        },
      ],
    },
    {
      name: "an object with jQuery.extend, and a plugin by a constant's name, in CommonJS",
      code: `
        const $ = require("jquery");
        $.extend($.fn, {
          hint: function (options) {
            $(options.target).hide();
          },
        });
        function tip(options) {
          return this.add(options.others);
        }
        $.fn["tip"] = tip;
      `,
      errors: [
        {
          messageId: "option",
          data: { source: "options.target", line: 5, sink: "$" },
          suggestions: [
            {
              messageId: "found",
              output: `
        const $ = require("jquery");
        $.extend($.fn, {
          hint: function (options) {
            $(document).find(options.target).hide();
          },
        });
        function tip(options) {
          return this.add(options.others);
        }
        $.fn["tip"] = tip;
      `,
            },
          ],
        },
      ],
    },
    {
      name: "an option that an instance keeps",
      code: `
        class Hint {
          constructor(element, options) {
            this.options = options;
          }
          show() {
            jQuery(this.options.target).show();
          }
        }
        jQuery.fn.hint = function (options) {
          return this.each((_, element) => new Hint(element, options).show());
        };
      `,
      errors: [
        {
          messageId: "option",
          data: { source: "options.target", line: "11 \u2192 4", sink: "jQuery" },
          suggestions: [
            {
              messageId: "found",
              output: `
        class Hint {
          constructor(element, options) {
            this.options = options;
          }
          show() {
            jQuery(document).find(this.options.target).show();
          }
        }
        jQuery.fn.hint = function (options) {
          return this.each((_, element) => new Hint(element, options).show());
        };
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a text between tags",
      code: `
        window.jQuery.fn.hint = function (options) {
          return this.append(jQuery("<p>" + options.label + "</p>"));
        };
      `,
      errors: [
        {
          messageId: "option",
          data: { source: "options.label", line: 3, sink: "jQuery" },
          suggestions: [
            {
              messageId: "found",
              output: `
        window.jQuery.fn.hint = function (options) {
          return this.append(jQuery(document).find("<p>" + options.label + "</p>"));
        };
      `,
            },
          ],
        },
      ],
    },
    {
      name: "a function of the file, two calls away",
      code: `
        function hide(selector) {
          $(".open").insertAfter(selector);
        }
        const closed = (settings) => hide(settings.anchor);
        $.fn.hint = function (options) {
          closed(options);
          return this;
        };
      `,
      errors: [
        {
          messageId: "option",
          data: { source: "options.anchor", line: "7 \u2192 5", sink: "insertAfter" },
        },
      ],
    },
    {
      name: "a check on one way only",
      code: `
        $.fn.hint = function (options) {
          if (options.isStrict && typeof options.target === "string") return this;
          $(this).replaceAll(options.target);
          return this;
        };
      `,
      errors: [
        {
          messageId: "option",
          data: { source: "options.target", line: 4, sink: "replaceAll" },
        },
      ],
    },
  ],
});
