import ts from 'typescript';

/**
 * The public types of a front door as text a person can read: every export with its doc comment, then everything those
 * name that is not exported itself. Types that are derived from something else are written out.
 */

/** What is printed of each front door: the first in full, the others without what the first holds. */
export function printDoors(files: readonly string[]): string[] {
  const program = ts.createProgram([...files], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const printed = new Set<ts.Symbol>();
  return files.map((file) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} exports nothing`);
    const exported = checker.getExportsOfModule(module).map((symbol) => original(symbol, checker));
    return printDoor(new Printer(program, checker, exported), exported, printed);
  });
}

function printDoor(printer: Printer, exported: readonly ts.Symbol[], printed: Set<ts.Symbol>): string {
  const named = [...exported].sort(byName).map((symbol) => printer.print(symbol));
  const others: ts.Symbol[] = [];
  const before: string[] = [];
  for (let next = printer.next(); next; next = printer.next()) {
    if (printed.has(next)) before.push(next.name);
    else others.push(next);
    if (others.at(-1) === next) printer.print(next);
  }
  const also = others.sort(byName).map((symbol) => printer.print(symbol));
  for (const symbol of [...exported, ...others]) printed.add(symbol);
  const parts = ['## Exported', ...named];
  if (also.length > 0) parts.push('## Named above, not exported', ...also);
  if (before.length > 0) parts.push('## Named above, printed for the first door', before.sort().join(', '));
  return `${parts.join('\n\n')}\n`;
}

const byName = (a: ts.Symbol, b: ts.Symbol): number => (a.name < b.name ? -1 : 1);

function original(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

class Printer {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;
  readonly #seen: Set<ts.Symbol>;
  readonly #waiting: ts.Symbol[] = [];
  readonly #names = new Map<ts.Type, ts.Symbol>();

  constructor(program: ts.Program, checker: ts.TypeChecker, exported: readonly ts.Symbol[]) {
    this.#program = program;
    this.#checker = checker;
    this.#seen = new Set(exported);
    for (const symbol of exported)
      if (isAlias(symbol) && this.#isDerived(symbol))
        this.#names.set(checker.getDeclaredTypeOfSymbol(symbol), symbol);
  }

  /** Something that was named and is not printed yet. */
  next(): ts.Symbol | undefined {
    return this.#waiting.shift();
  }

  print(symbol: ts.Symbol): string {
    const declarations = symbol.declarations ?? [];
    const texts = declarations.map((declaration) => this.#declaration(symbol, declaration));
    return `### ${symbol.name}\n\n\`\`\`ts\n${texts.join('\n')}\n\`\`\``;
  }

  #declaration(symbol: ts.Symbol, declaration: ts.Declaration): string {
    const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    if (this.#isDerived(symbol)) return `${doc(node)}${this.#head(symbol, node)}${this.#written(symbol)}`;
    this.#nameAll(node);
    const text = node.getText().replace(/^declare /, '');
    return `${doc(node)}${text}`;
  }

  #head(symbol: ts.Symbol, node: ts.Node): string {
    return ts.isInterfaceDeclaration(node) ? `interface ${symbol.name} ` : `type ${symbol.name} = `;
  }

  #written(symbol: ts.Symbol): string {
    return this.#type(this.#checker.getDeclaredTypeOfSymbol(symbol), '', []);
  }

  /** Whether the text of a type tells a reader too little: computed from another type, or from a package. */
  #isDerived(symbol: ts.Symbol, asked: readonly ts.Symbol[] = []): boolean {
    const [node] = symbol.declarations ?? [];
    if (!node || asked.includes(symbol)) return false;
    if (ts.isInterfaceDeclaration(node))
      return (node.heritageClauses ?? []).some((clause) => this.#computes(clause, [...asked, symbol]));
    return (
      ts.isTypeAliasDeclaration(node) && !node.typeParameters && this.#computes(node.type, [...asked, symbol])
    );
  }

  #computes(node: ts.Node, asked: readonly ts.Symbol[]): boolean {
    if (ts.isIndexedAccessTypeNode(node) || ts.isTypeQueryNode(node) || ts.isMappedTypeNode(node))
      return true;
    if (ts.isIdentifier(node)) {
      const symbol = this.#symbolAt(node);
      if (symbol && this.#isForeign(symbol)) return true;
      if (symbol && this.#isOwn(symbol) && this.#isDerived(symbol, asked)) return isAlias(symbol);
    }
    return ts.forEachChild(node, (child) => this.#computes(child, asked) || undefined) ?? false;
  }

  #type(type: ts.Type, indent: string, above: readonly ts.Type[]): string {
    const alias = type.aliasSymbol;
    const isNamed = above.length > 0 && alias && !type.aliasTypeArguments && this.#isOwn(alias);
    if (isNamed && !this.#isDerived(alias)) return this.#name(alias);
    const known = above.length > 0 ? this.#names.get(type) : undefined;
    if (known) return this.#name(known);
    if (above.includes(type)) return '…';
    const inside = [...above, type];
    if (type.isUnion()) return this.#union(type, indent, inside);
    if (type.isIntersection()) return type.types.map((part) => this.#type(part, indent, inside)).join(' & ');
    if (this.#checker.isArrayType(type)) {
      const [of] = this.#checker.getTypeArguments(type as ts.TypeReference);
      const item = of ? this.#type(of, indent, inside) : 'unknown';
      const readonly = type.symbol.name === 'ReadonlyArray' ? 'readonly ' : '';
      return `${readonly}${/[ |&]/.test(item) && !item.startsWith('{') ? `(${item})` : item}[]`;
    }
    const isRecord = Boolean(type.flags & ts.TypeFlags.Object) && type.getCallSignatures().length === 0;
    if (!isRecord || this.#checker.isTupleType(type)) return this.#checker.typeToString(type);
    const symbol = type.symbol;
    if (above.length > 0 && symbol?.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class))
      return this.#isOwn(symbol) ? this.#name(symbol) : this.#checker.typeToString(type);
    return this.#members(type, indent, inside);
  }

  #union(type: ts.UnionType, indent: string, above: readonly ts.Type[]): string {
    const { origin = type } = type as ts.UnionType & { readonly origin?: ts.UnionType };
    const parts = origin.types.map((part) => this.#type(part, indent, above));
    const isBoolean = parts.includes('true') && parts.includes('false');
    const rest = isBoolean ? parts.filter((part) => part !== 'true' && part !== 'false') : parts;
    return [...new Set(isBoolean ? ['boolean', ...rest] : rest)].sort().join(' | ');
  }

  #members(type: ts.Type, indent: string, above: readonly ts.Type[]): string {
    const deeper = `${indent}  `;
    const indexes = this.#checker.getIndexInfosOfType(type).map(({ keyType, type: of, isReadonly }) => {
      const key = this.#checker.typeToString(keyType);
      return `${isReadonly ? 'readonly ' : ''}[key: ${key}]: ${this.#type(of, deeper, above)};`;
    });
    const lines = type.getProperties().map((property) => {
      const isOptional = property.flags & ts.SymbolFlags.Optional;
      const of = this.#checker.getTypeOfSymbol(property);
      const shown = this.#type(isOptional ? this.#checker.getNonNullableType(of) : of, deeper, above);
      const name = /^\w+$/.test(property.name) ? property.name : `'${property.name}'`;
      return `readonly ${name}${isOptional ? '?' : ''}: ${shown};`;
    });
    return `{\n${[...indexes, ...lines].map((line) => `${deeper}${line}\n`).join('')}${indent}}`;
  }

  #name(symbol: ts.Symbol): string {
    if (!this.#seen.has(symbol)) {
      this.#seen.add(symbol);
      this.#waiting.push(symbol);
    }
    return symbol.name;
  }

  #nameAll(node: ts.Node): void {
    const symbol = ts.isIdentifier(node) ? this.#symbolAt(node) : undefined;
    if (symbol && this.#isOwn(symbol) && this.#isDeclaredOnTop(symbol)) this.#name(symbol);
    ts.forEachChild(node, (child) => this.#nameAll(child));
  }

  #symbolAt(node: ts.Identifier): ts.Symbol | undefined {
    const symbol = this.#checker.getSymbolAtLocation(node);
    return symbol && original(symbol, this.#checker);
  }

  #isDeclaredOnTop(symbol: ts.Symbol): boolean {
    return (symbol.declarations ?? []).some(
      (node) => ts.isSourceFile(node.parent) || ts.isVariableDeclarationList(node.parent),
    );
  }

  #files(symbol: ts.Symbol): ts.SourceFile[] {
    return (symbol.declarations ?? []).map((node) => node.getSourceFile());
  }

  #isOwn(symbol: ts.Symbol): boolean {
    return this.#files(symbol).some((file) => /\/dist\/[^/]+\.d\.ts$/.test(file.fileName));
  }

  #isForeign(symbol: ts.Symbol): boolean {
    const files = this.#files(symbol);
    return (
      files.length > 0 &&
      !files.some((file) => this.#program.isSourceFileDefaultLibrary(file)) &&
      !this.#isOwn(symbol)
    );
  }
}

const isAlias = (symbol: ts.Symbol): boolean => Boolean(symbol.flags & ts.SymbolFlags.TypeAlias);

/** The doc comment of a declaration, without the examples: those are run elsewhere. */
function doc(node: ts.Node): string {
  const text = node.getFullText().slice(0, node.getStart() - node.getFullStart());
  const [comment = ''] = text.match(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/) ?? [];
  const short = comment.trim().replace(/\n \*\n? \* @example[\s\S]*\*\//, '\n */');
  return short === '' ? '' : `${short}\n`;
}
