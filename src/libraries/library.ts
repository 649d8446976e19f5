/**
 * The shape of a library file: what one package makes dangerous, trusted or safe.
 *
 * A library file is plain data: no functions, no regular expressions, nothing that JSON could not
 * say. It may import this file's types and nothing else. A row names calls in one of three ways:
 *
 *     { call: ["exec", "promises.readFile"] }          exports of the module ("" is the module itself)
 *     { type: "PgClient", call: ["query"] }            methods of every object of that type
 *     { construct: ["Script"] }                        classes, called with `new`
 *
 * Types are named once for all libraries, so a file may speak of another file's types.
 */

/** What a sink does with what it is given. Every flow rule answers for one or more of these. */
export type SinkKind =
  /** Evaluated as JavaScript. */
  | "code"
  /** Read by a shell. */
  | "shell-command"
  /** Names the program to start. */
  | "program"
  /** The text of an SQL statement. */
  | "sql"
  /** A path in the file system. */
  | "path"
  /** The name under which an upload is kept. */
  | "stored-name"
  /** Text or bytes from which a library revives objects, functions or classes. */
  | "deserialization"
  /** A password, key or token that the call uses. */
  | "credential"
  /** An address of a service, which may hold a password: `postgres://user:password@host`. */
  | "connection-string"
  /** A key with which messages are signed, sealed or checked. */
  | "crypto-key"
  /** A salt, with which passwords are hashed and keys derived. */
  | "salt"
  /** An initialization vector or nonce of a cipher. */
  | "initialization-vector"
  /** The name of a hash algorithm. */
  | "hash-algorithm"
  /** The name of the hash algorithm that a signature is made or checked with, or what has hashed. */
  | "signature-hash"
  /** The name of a hash algorithm that a key or a password is mixed into: HMAC, HKDF, PBKDF2. */
  | "keyed-hash"
  /** The name of the cipher, its mode or its padding, with which something is encrypted. */
  | "cipher-algorithm"
  /** The same, with which something is only decrypted. */
  | "decipher-algorithm"
  /** How much work a hash of a password takes: rounds, or memory. */
  | "work-factor"
  /** A signed token, which is read without a check of its signature. */
  | "unverified-token"
  /** The name of an algorithm with which tokens are signed or checked. */
  | "token-algorithm"
  /** What a server answers with, in whatever form. */
  | "response-body"
  /** The origins whose pages may read answers that are made for a visitor's cookies. */
  | "cors-origin"
  /** The header that names such an origin. */
  | "cors-header"
  /** An option that is `true` where certificates are checked. */
  | "tls-verification"
  /** An option that is `true` where certificates are not checked. */
  | "tls-verification-off"
  /** A variable of the environment that is `0` where no program started in it checks certificates. */
  | "tls-verification-variable"
  /** A function that compares the certificate's name with the host's. */
  | "tls-identity-check"
  /** The host that the program connects to. */
  | "host"
  /** Text that a regular expression, given beside it, searches. */
  | "regex-subject"
  /** The text of a GraphQL document. */
  | "graphql"
  /** The source of a regular expression. */
  | "regex"
  /** A filter, an update or a pipeline of a document database: an object there may hold operators. */
  | "nosql"
  /** An argument of a program, which may be read as one of its options. */
  | "program-argument"
  /** The text of a template, which is compiled. */
  | "template"
  /** What a view is rendered with: its engine reads options among them. */
  | "render-data"
  /** The fields of a record: whoever chooses their names writes to columns that nobody meant. */
  | "record-fields"
  /** An address that the server sends a request to. */
  | "request-url"
  /** An address that a browser is sent to. */
  | "redirect"
  /** An address that the system opens with whatever program is registered for it. */
  | "external-url"
  /** The address of a page that a window of the program itself shows. */
  | "window-url"
  /** Read as HTML by a browser that has asked a server for it. */
  | "html"
  /** Text that is read as HTML by a browser, in the page that it becomes a part of. What is safe here is safe for the two below. */
  | "dom-html"
  /** The same, where nodes, or HTML on purpose, are as usual. */
  | "dom-content"
  /** Read as HTML if it begins with a tag, and as a selector if it does not. */
  | "dom-selector"
  /** The text of an XML document, which is parsed. */
  | "xml"
  /** An expression that chooses nodes of an XML document. */
  | "xpath"
  /** A filter or a name of a directory. */
  | "ldap"
  /** A header of a response, a request or a mail. */
  | "header"
  /** A line of a log. */
  | "log"
  /** An entry of a log, with all that is in it. */
  | "log-entry"
  /** What a signed token says to whoever holds it. */
  | "token-payload"
  /** What a browser keeps where every script of the page can read it. */
  | "browser-storage"
  /** What is kept where others than the program may look: a file, a cookie. */
  | "stored-value"
  /** The name of a property that is written. */
  | "prototype-key"
  /** What a mail says. */
  | "mail-body"
  /** The name of a method that is called. */
  | "method-name"
  /** What a language model is asked. */
  | "prompt"
  /** What a language model obeys above what it is asked. */
  | "system-prompt"
  /** A list of messages for a language model, each of which says from whom it is. */
  | "chat-messages"
  /** The text of an XML document, of which the entities are put in without a limit. */
  | "expanded-xml"
  /** The first of several values that are put together, which says how: `%s`. */
  | "format"
  /** Names a module to load. */
  | "module"
  /** An address that a page sends a request to, with the visitor's cookies. */
  | "request-path"
  /** How much memory, or how much time, something takes. */
  | "size"
  /** A list that is gone through, as far as its `length` says. */
  | "list"
  /** What is tested as text is, in a way that lists can be tested too. */
  | "tested-text"
  /** An object in which a validator looks for every error, and not for the first alone. */
  | "validated-object"
  /** What decides who may do something. */
  | "decision"
  /** Names and values of environment variables. */
  | "environment"
  /** The name of a property that is written, of an object of any kind. */
  | "property-name";

/** Where untrusted data comes from: a threat model, or what only rules ask for. */
export type SourceKind = SpecialSource | ThreatModel;

/** Values that only some rules distrust, whoever may be hostile. */
export type SpecialSource =
  /** The names of the files in an archive, as whoever made it wrote them. */
  | "archive-entry"
  /** The host that a request says it was sent to; a row of the kind `remote` stands before it. */
  | "host-header"
  /** The name that an uploaded file has on its sender's machine, as the sender says. */
  | "upload-name"
  /** Numbers that can be worked out from earlier ones. */
  | "weak-random";

/** Who may be hostile. `settings.rampart.threatModels` says which of them count. */
export type ThreatModel =
  /** Requests, messages, uploads and webhooks of other machines. */
  | "remote"
  /** What a page is given from outside: its URL, messages, window name, storage. */
  | "browser"
  /** The parameters of functions that a published package exports. */
  | "library"
  /** Arguments and answers of the person at the terminal. */
  | "cli"
  /** Environment variables. */
  | "environment"
  /** Contents and names of files. */
  | "file"
  /** Rows and documents read from a database. */
  | "database"
  /** Text that a language model wrote. */
  | "model";

/** What kind of value a source yields: decides which sinks it can harm. */
export type Label =
  /** Text, however long, without structure. */
  | "string"
  /** Texts under names of the sender's choice: query parameters, headers. Each of them is a `string`. */
  | "strings"
  /** A structure of the sender's choice: objects, arrays, numbers, text. */
  | "object"
  | "number"
  | "buffer";

/** The name of an entry of some library's `types`, unique over all libraries. */
export type TypeName = string;

export type Constant = string | number | boolean | null;

/** Which functions a row is about. Names are dotted: `"promises.readFile"`. */
export interface Callee {
  /** Exports of the module or, with `type`, methods of such objects. `""`: the module, the object itself. */
  readonly call?: readonly string[];
  /** Classes called with `new`. With `type`, `""`: such an object itself, which is a class. */
  readonly construct?: readonly string[];
  /** Functions used as the tag of a template. */
  readonly tag?: readonly string[];
  /** The object whose methods `call` and `tag` name. Any one of them suffices. */
  readonly type?: TypeName | readonly TypeName[];
}

/** Something that must hold of a call's arguments; where it cannot be told, it is taken not to hold. */
export interface Condition {
  readonly argument: number | "last";
  /** Of an option of that argument. Dotted. */
  readonly property?: string;
  /** Is one of these. */
  readonly is?: Constant | readonly Constant[];
  /** Is `true`, or any other value that counts as true. */
  readonly truthy?: boolean;
  /** Is written down at all (or, with `false`, is not). */
  readonly given?: boolean;
  /** Is one of these exports of the module. */
  readonly export?: readonly string[];
}

/**
 * Which argument. A number counts from 0; `last` is the last one written; `every` is each of them;
 * `{ from: 1 }` is the second and all that follow.
 */
export type Argument = number | "last" | "every" | { readonly from: number };

/** A place that must not be given untrusted (or, for some kinds, weak or constant) data. */
export interface Sink extends Callee {
  readonly kind: SinkKind;
  /**
   * Properties that are dangerous to assign to, of the module or of `type`. `""`: `Object.assign` to the
   * object itself.
   */
  readonly write?: readonly string[];
  /** Attributes of JSX elements that are dangerous, and forms of templates: `v-html`, `{@html}`. */
  readonly attribute?: readonly string[];
  /** Objects of these types do no harm: what is written into them is not read. */
  readonly except?: readonly TypeName[];
  /** The dangerous argument; for a tag, its substitutions count from 1. */
  readonly argument?: Argument;
  /** The call takes no such argument, and is the sink itself: it always uses this. `md5(text)` */
  readonly uses?: Constant;
  /** Of a work factor: the least that is enough. */
  readonly minimum?: number;
  /** The dangerous options of that argument; without it, the argument itself. Dotted. */
  readonly property?: readonly string[];
  /** The argument (or its option) is an array, and each of its elements is dangerous. */
  readonly elements?: boolean;
  /** Whatever the argument (or its option) holds is dangerous, however deep: a filter, a template's data. */
  readonly contents?: boolean;
  /** The names of the properties are dangerous, which the argument (or its option) has. */
  readonly names?: boolean;
  /** The place takes functions as well, which are harmless: what is merely unknown is not reported. */
  readonly orFunction?: boolean;
  /**
   * Of a response: what a browser takes it for where nothing says what it is. `sniffed`: for HTML if it
   * begins with a tag.
   */
  readonly content?: "html" | "sniffed" | "text";
  /** It gives away no more than whether something is there, and most often stands before what uses it. */
  readonly onlyAsks?: boolean;
  /** The sink is live only if all of these hold. */
  readonly when?: Condition | readonly Condition[];
  /** The sink is dead if one of these holds. */
  readonly unless?: Condition | readonly Condition[];
}

/** A value that an attacker may choose. */
export interface Source extends Callee {
  readonly kind: SourceKind;
  /** Properties, of the module or of `type`. `""`: the object as a whole. Results of `call` count too. */
  readonly read?: readonly string[];
  /** The value is not the call's result, but what the function handed to it is given. */
  readonly callback?: { readonly argument: Argument; readonly parameter: number };
  /** The value is what a loop over the object (`read: [""]`) or over the call's result is given. */
  readonly elements?: boolean;
  /** The call only chooses among what it is given: a single choice is no more of a secret for it. */
  readonly chooses?: boolean;
  readonly when?: Condition | readonly Condition[];
  readonly unless?: Condition | readonly Condition[];
  readonly label?: Label;
  /** Every such text begins with this. */
  readonly begins?: string;
  /**
   * Every such text ends with what these properties of the same object are; what stands before that
   * is the program's own: the address of a request, with where its router is mounted.
   */
  readonly endsWith?: readonly string[];
  /**
   * Kinds of sink that it cannot harm: who follows a stranger's link to a redirect sends no header
   * of the stranger's choice.
   */
  readonly harmlessFor?: readonly SinkKind[];
  /**
   * Kinds of sink that it cannot harm before it is decoded: a browser puts percent signs in place of
   * the angle brackets and quotes in an address.
   */
  readonly harmlessUndecodedFor?: readonly SinkKind[];
  /** Kinds of sink for which it counts, whoever is hostile. */
  readonly alwaysFor?: readonly SinkKind[];
}

/** A call whose result is safe for some kinds of sink, whatever went in; a number is none for sizes. */
export interface Sanitizer extends Callee {
  /** Only these properties of the result are safe. */
  readonly property?: readonly string[];
  readonly for: readonly SinkKind[] | "every";
  /** What the result is worked out from: it is as predictable as these are. */
  readonly from?: Place | readonly Place[];
  readonly when?: Condition | readonly Condition[];
}

/** A call that tells whether its argument is safe. That something is a number says nothing of its size. */
export interface Guard extends Callee {
  readonly argument: number | "receiver";
  readonly for: readonly SinkKind[] | "every";
  /**
   * The answer that means «safe». Default: `true`. `"throws"`: it does not return otherwise.
   * `"holds"`: the argument is a condition, and it does not return unless that holds.
   */
  readonly means?: boolean | "holds" | "throws";
  readonly when?: Condition | readonly Condition[];
}

/** A property of an object literal below which a value is safe: `{ $eq: value }` compares with whatever it is. */
export interface Wrapping {
  readonly property: readonly string[];
  readonly for: readonly SinkKind[];
}

/** A call that keeps all sinks of these kinds from harm, wherever in the file it stands. */
export interface Protection extends Callee {
  readonly for: readonly SinkKind[];
  readonly when?: Condition | readonly Condition[];
  readonly unless?: Condition | readonly Condition[];
}

/** One end of a flow through a call. */
export interface Place {
  /** A number is the position of an argument; `arguments` is every one of them. */
  readonly of: "receiver" | "result" | "arguments" | number;
  /** `element`: what a collection holds; `any`: any property; `key`: the names of properties; `contents`: anything inside; `text`: what it is as text; else a property, or one of a property: `groups.any`. Default: the thing itself. */
  readonly part?: string;
  /** The argument is a function: what it is given at this position. */
  readonly parameter?: number;
  /** The argument is a function: what it returns. */
  readonly returned?: boolean;
  /**
   * The argument is a function, and is handed another at `parameter`: what it gives to that one, at
   * this position. Of `result`: what the function that is this part of it is given.
   */
  readonly given?: number;
}

/** A call that hands data on. */
export interface Propagator extends Callee {
  readonly from: Place | readonly Place[];
  readonly to: Place;
  /** The result is text put together from its inputs. */
  readonly builds?: boolean;
  /**
   * What the result is, whatever went in. `text`: an object's operators are none in it; `structure`: what
   * was text has them.
   */
  readonly makes?: "structure" | "text";
  /**
   * The result may hold what a check of the input did not see: `percent` where the input held a `%`,
   * `wholly` whatever it held.
   */
  readonly decodes?: "percent" | "wholly";
  readonly when?: Condition | readonly Condition[];
}

/** How an object of some type comes about, so that rows can speak of «any Request». */
export interface ObjectType {
  /** Every such object is also one of these, and their rows hold for it. */
  readonly extends?: TypeName | readonly TypeName[];
  /** Exports that are such an object. */
  readonly exportedAs?: readonly string[];
  /** Classes whose instances, and subclasses' instances, are such objects. */
  readonly constructedBy?: readonly string[];
  /** Calls that return one, or a promise of one. */
  readonly returnedBy?: readonly (Callee & Pick<Sink, "when">)[];
  /** Properties of other objects that hold one. `element` and `any` are those of a `Place`. */
  readonly memberOf?: readonly {
    readonly type: TypeName | readonly TypeName[];
    readonly read: readonly string[];
  }[];
  /** Functions that are given one as a parameter. */
  readonly handedTo?: readonly Handler[];
  /** TypeScript types of this module with which a parameter or variable is annotated. */
  readonly annotatedAs?: readonly string[];
  /** Parameters of methods that are given one for their decorator: `@Body() order`. */
  readonly decoratedBy?: readonly Decoration[];
  /** TypeScript types of this module for functions: one annotated so is given such an object as this parameter. */
  readonly handlerTypes?: readonly {
    readonly annotatedAs: readonly string[];
    readonly parameter: number;
  }[];
  /** Functions that show what they are given, whoever calls them. Only those that others than the file may call. */
  readonly conventions?: readonly Convention[];
}

/** What is written in front of a parameter. */
export interface Decoration {
  /** Exports that are called there. */
  readonly decorators: readonly string[];
  /** Not if the call is handed one of these exports, or an instance of one: what they let through is harmless. */
  readonly unlessGiven?: readonly string[];
}

/**
 * How a function that others than the file may call shows what it is given. Of `uses` and `routedBy` one
 * must hold, of all else that is said everything. Names of parameters alone prove nothing.
 */
export interface Convention {
  /** The names of parameters, one behind the other: `(req, res, next) => …` */
  readonly names?: readonly (readonly string[])[];
  /**
   * It is exported by one of these names, itself or wrapped in calls. `default.fetch`: as this property
   * of an exported object; `actions.any`: as any.
   */
  readonly exportedAs?: readonly string[];
  /** The file's name without its extension, `+page.server`, and a folder somewhere above it. */
  readonly file?: { readonly folder: string; readonly name: string };
  /** It begins with such a directive, or is exported by a file that does. */
  readonly directive?: string;
  /** Which of the names or, where there are none, of the parameters. */
  readonly parameter: number | "every";
  /** What it does with one of these, or a function of the file does that it hands it to. */
  readonly uses?: readonly {
    readonly parameter: number;
    /** It reads, writes or calls one of these. `""`: it calls the parameter itself, or hands it on. */
    readonly members: readonly string[];
    /** Or it hands the parameter to a call of such a name. */
    readonly handedTo?: readonly string[];
  }[];
  /** Methods that it is handed to behind a path, whatever their object is. */
  readonly routedBy?: readonly string[];
}

/** Calls and writes that say what a response is. */
export interface ContentType extends Callee {
  readonly type: TypeName | readonly TypeName[];
  /** Properties that hold it. */
  readonly write?: readonly string[];
  /** The argument that says it, or has it as one of these properties. */
  readonly argument?: Argument;
  readonly property?: readonly string[];
  readonly when?: Condition | readonly Condition[];
}

/** Methods by which some code sends values to functions that other code has registered: event emitters. */
export interface Channel {
  /** The object that both speak to. */
  readonly type: TypeName;
  /** Methods that are given the channel's name, and behind it the values. */
  readonly send: readonly string[];
  /** Methods that are given the channel's name, and behind it the function. */
  readonly receive: readonly string[];
}

/** Calls that take a function and give it an object of the type at hand. */
export interface Handler extends Callee {
  /** Where the function stands; arrays of functions are looked into. */
  readonly callback: Argument;
  /** The function is this option of that argument. Dotted. */
  readonly property?: readonly string[];
  /** The position of the parameter; `this` if the function is called on the object. */
  readonly parameter: number | "this";
  /** Only if the function declares so many parameters. */
  readonly arity?: readonly number[];
  readonly when?: Condition | readonly Condition[];
}

/** What a schema makes of a value, or what one more call on a schema adds. */
export type SchemaMaking =
  /** Any value: nothing is known. */
  | "anything"
  | "text"
  /** A number, a truth value, one of a list, an identifier: nothing that breaks out of anything. */
  | "harmless"
  /** An object, of which the argument names the fields. */
  | "object"
  /** A list of what the argument lets through. */
  | "list"
  /** An object with names of the sender's choice; what stands under them, the argument lets through. */
  | "record"
  /** A list, of which the argument has one schema for each place. */
  | "tuple"
  /** One of what the arguments, or the schemas in a list, let through. */
  | "either"
  /** What all of the arguments let through. */
  | "both"
  /** What the argument lets through. */
  | "same"
  /** What the schema that a function returns lets through. */
  | "called"
  /** Text that matches an expression. */
  | "matching"
  /** What a function says is fine. */
  | "tested"
  /** What a function makes of it. */
  | "transformed"
  /** What one argument after the other makes of it. */
  | "sequence"
  /** The same object with more fields, or with other ones. */
  | "extended"
  /** The same object with some of its fields. */
  | "picked"
  /** The same object without some of its fields. */
  | "omitted"
  /** What a schema in the notation of JSON Schema, as the argument, lets through. */
  | "json-schema"
  /** What a definition as TypeScript writes types lets through: `{ id: "number", name: "string" }`. */
  | "type-text";

/** A call that makes a schema. */
export interface SchemaRow extends Callee {
  readonly makes: SchemaMaking;
  /** Where its parts stand. The first argument, by default. */
  readonly argument?: Argument;
  /** Where the schema stands that it adds to. A method adds to its own schema. */
  readonly base?: number;
  /** What passes is safe for these, whatever else it is. */
  readonly for?: readonly SinkKind[];
  /** What becomes of fields that the schema does not name. */
  readonly others?: "passed" | "removed" | "refused";
  /** The value that comes out need not be the one that was looked at: it is converted, or replaced. */
  readonly changes?: boolean;
  readonly when?: Condition | readonly Condition[];
}

/** A call that validates a value. */
export interface Validation extends Callee {
  /** Where the schema stands: it is what the method belongs to (what is called, for `call: [""]`), or an argument. */
  readonly schema: "receiver" | number;
  /** Where the value stands. */
  readonly value: number;
  /** The part of the result that is the value as the schema lets it through. `""`: the result. */
  readonly gives?: string;
  /** It gives a value that is not valid, too: the answer must be asked for. */
  readonly givesAnyway?: boolean;
  /** How it says that the value is not valid. */
  readonly tells:
    | "throws"
    /** Its result is a promise, which is rejected. */
    | "rejects"
    /** The result is true if it is valid. */
    | "answers"
    /** The result is a promise of that. */
    | "promises"
    /** The result has nothing of a value that is not valid. */
    | "nothing"
    /** This property of the result is true if it is valid, or is there if it is not. */
    | { readonly valid: string }
    | { readonly invalid: string };
  /** How a schema is written there that is no call. */
  readonly notation?: "json-schema";
  /** The value itself is changed to what the schema lets through. */
  readonly inPlace?: boolean;
}

/** How a library describes values, and checks them. */
export interface Schemas {
  /** The type of its schemas. Other rows, and other libraries, may speak of it. */
  readonly type: TypeName;
  /** TypeScript types of this module for schemas. */
  readonly annotatedAs?: readonly string[];
  /** Exports under which all builders are met as well: `z`, for `z.string`. */
  readonly within?: readonly string[];
  /** The property of a schema that holds the fields of an object. */
  readonly fields?: string;
  /** Exports that make schemas. */
  readonly builders: readonly SchemaRow[];
  /** Methods of schemas. */
  readonly refinements?: readonly SchemaRow[];
  readonly validations?: readonly Validation[];
}

/** Calls that take a handler, and schemas for what it is given. */
export interface RequestSchema extends Callee {
  /** The argument that has the schemas. */
  readonly argument: number;
  /** Where the schemas stand in it, dotted, and which properties of the request they are about. `""`: all of it. */
  readonly parts: Readonly<Record<string, string>>;
  /** How they are written: by calls of any library that describes values, or in the notation of JSON Schema. */
  readonly notation: "calls" | "json-schema";
  /** The handler is one of these options of the same argument, dotted, or stands behind it. */
  readonly handler?: readonly string[];
  /** What is not valid reaches the handler all the same if one of these holds. */
  readonly unless?: Condition | readonly Condition[];
}

export interface Library {
  /** The specifiers it is imported by. The first is the one that messages show. Empty: only globals. */
  readonly modules: readonly string[];
  /** The global that holds it without any import, or several. */
  readonly global?: string | readonly string[];
  /** Exports that are globals of the same name. */
  readonly globals?: readonly string[];
  readonly types?: Readonly<Record<TypeName, ObjectType>>;
  readonly sources?: readonly Source[];
  readonly sinks?: readonly Sink[];
  readonly sanitizers?: readonly Sanitizer[];
  readonly guards?: readonly Guard[];
  readonly wrappings?: readonly Wrapping[];
  readonly protections?: readonly Protection[];
  readonly propagators?: readonly Propagator[];
  readonly channels?: readonly Channel[];
  readonly contentTypes?: readonly ContentType[];
  /** How it describes values, and checks them. */
  readonly schemas?: Schemas;
  readonly requestSchemas?: readonly RequestSchema[];
}
