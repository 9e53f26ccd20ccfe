/**
 * JSON Schemas (2020-12) of TypeScript types, as the compiler knows them: a type of the law is what it is after all that is inferred, so
 * that nothing is written twice. Types that have a name of their own are schemas of their own; what JSON never holds (a symbol's field) is left out.
 */
import ts from 'typescript';

/** Branded texts whose form a format says. */
const formats = { Instant: 'date-time', PlainDate: 'date' };

/**
 * @param checker of the program that declares them
 * @param refTo a reference to the schema of a named type
 * @returns the schema of a type, or of several in one, and the schemas by name of those that they name
 */
export function schemasOf(checker, refTo) {
  const named = new Map();
  const types = new Map();

  /** A generic one is called differently each time, and what is not exported by name is called by nobody. */
  function nameOf(type) {
    const { aliasSymbol, aliasTypeArguments, symbol } = type;
    if (aliasSymbol !== undefined) return aliasTypeArguments === undefined ? aliasSymbol.name : undefined;
    const isInterface = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Interface) !== 0;
    return isInterface && checker.getTypeArguments(type).length === 0 ? symbol.name : undefined;
  }

  function schemaOf(type) {
    const name = nameOf(type);
    if (name === undefined || isLibrary(type)) return plain(type);
    const known = types.get(name);
    if (known === undefined) {
      types.set(name, type);
      const description = said((type.aliasSymbol ?? type.symbol).getDocumentationComment(checker));
      named.set(name, {});
      named.set(name, { ...(description === '' ? {} : { description }), ...plain(type) });
    } else if (known !== type && checker.typeToString(known) !== checker.typeToString(type)) {
      throw new Error(`two types are called ${name}`);
    }
    return { $ref: refTo(name) };
  }

  function plain(type) {
    const { flags } = type;
    if (flags & ts.TypeFlags.StringLiteral) return { type: 'string', const: type.value };
    if (flags & ts.TypeFlags.NumberLiteral) return { type: 'integer', const: type.value };
    // Of a truth that is always true generators make what does not compile, in Python and in Java.
    if (flags & ts.TypeFlags.BooleanLiteral) return { type: 'boolean' };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (type.isUnion()) return union(type.types);
    if (type.isIntersection() && type.types.some((one) => one.flags & ts.TypeFlags.StringLike)) return text(type);
    if (checker.isTupleType(type)) return tuple(checker.getTypeArguments(type));
    if (checker.isArrayType(type)) return { type: 'array', items: schemaOf(checker.getTypeArguments(type)[0]) };
    return object(type);
  }

  function text(type) {
    const format = formats[type.aliasSymbol?.name];
    return { type: 'string', ...(format === undefined ? {} : { format }) };
  }

  const tuple = (items) => ({
    type: 'array',
    items: union(items),
    minItems: items.length,
    maxItems: items.length,
  });

  function union(all) {
    const some = all.filter((type) => (type.flags & ts.TypeFlags.Undefined) === 0 && !isOfSymbols(type));
    const texts = some.filter((type) => type.flags & ts.TypeFlags.StringLiteral);
    const truths = some.filter((type) => type.flags & ts.TypeFlags.BooleanLiteral);
    const others = some.filter((type) => !texts.includes(type) && !(truths.length === 2 && truths.includes(type)));
    const each = [
      ...(texts.length > 0 ? [{ type: 'string', enum: texts.map(({ value }) => value).sort() }] : []),
      ...(truths.length === 2 ? [{ type: 'boolean' }] : []),
      ...others.map(schemaOf),
    ];
    const different = [...new Map(each.map((schema) => [JSON.stringify(schema), schema])).values()];
    return different.length === 1 ? different[0] : { anyOf: different };
  }

  function object(type) {
    const fields = checker.getPropertiesOfType(type).filter(({ escapedName }) => !isSymbols(escapedName));
    const properties = Object.fromEntries(
      fields
        .filter((field) => !isNever(checker.getTypeOfSymbol(field)))
        .map((field) => [field.name, described(field, fieldOf(checker.getTypeOfSymbol(field)))]),
    );
    const required = fields.filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0).map(({ name }) => name);
    const rest = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(fields.length > 0 ? { properties } : {}),
      ...(required.length > 0 ? { required: required.sort() } : {}),
      ...(rest === undefined ? {} : { additionalProperties: schemaOf(rest) }),
    };
  }

  /** An optional one has `undefined` among its types; without it the rest has its own name again. */
  const fieldOf = (type) => schemaOf(type.isUnion() ? withoutUndefined(type) : type);
  const withoutUndefined = (type) =>
    type.types.some(({ flags }) => flags & ts.TypeFlags.Undefined) ? checker.getNonNullableType(type) : type;

  const described = (field, schema) => {
    const description = said(field.getDocumentationComment(checker));
    return description === '' ? schema : { ...schema, description };
  };
  /** What several laws call by one name, each in its own way: any field that one of them gives it, as any of them means it. */
  function merged(type) {
    const variants = (type.isUnion() ? type.types : [type]).map(plain);
    const fields = new Map();
    for (const { properties } of variants)
      for (const [name, schema] of Object.entries(properties))
        fields.set(name, new Map(fields.get(name)).set(JSON.stringify(schema), schema));
    const properties = [...fields].map(([name, schemas]) => {
      const different = [...schemas.values()];
      return [name, different.length === 1 ? different[0] : { anyOf: different }];
    });
    const required = Object.keys(variants[0].properties).filter((name) =>
      variants.every((one) => one.required?.includes(name)),
    );
    return { type: 'object', properties: Object.fromEntries(properties), required: required.sort() };
  }

  const isNever = ({ flags }) => (flags & ts.TypeFlags.Never) !== 0;
  /** Only fields that JSON never holds: what a worker says on its way to the vault. */
  const isOfSymbols = (type) => {
    const fields = (type.flags & ts.TypeFlags.Object) === 0 ? [] : checker.getPropertiesOfType(type);
    return fields.length > 0 && fields.every(({ escapedName }) => isSymbols(escapedName));
  };
  return { merged, named, schemaOf };
}

const isSymbols = (name) => String(name).startsWith('__@');
const isLibrary = ({ symbol, aliasSymbol }) =>
  (aliasSymbol ?? symbol)?.declarations?.every((one) => one.getSourceFile().hasNoDefaultLib) === true;
const said = (comment) => ts.displayPartsToString(comment).replaceAll(/\s+/g, ' ').trim();
