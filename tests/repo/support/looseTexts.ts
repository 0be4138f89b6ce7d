import ts from "typescript";

/** A text that shares its parent, where it stands and what it says. */
export interface LooseText {
  file: string;
  line: number;
  code: string;
}

/**
 * Texts in JSX that share their parent with something. A page translator puts elements in the place of such texts: React then
 * changes a text that is off the page, or throws when it inserts before it or removes it (react#11538). A text that is the
 * only child of an element is safe: React sets it by `textContent`. A text that never changes, the space between two words
 * for one, is safe in an element where nothing is ever inserted right before it.
 */
export function looseTexts(program: ts.Program, isOurs: (file: string) => boolean): LooseText[] {
  const checker = program.getTypeChecker();
  const found: LooseText[] = [];

  const visit = (node: ts.Node, file: ts.SourceFile): void => {
    if (ts.isJsxElement(node) || ts.isJsxFragment(node)) {
      for (const child of looseIn(node, checker)) {
        const { line } = file.getLineAndCharacterOfPosition(child.getStart());
        found.push({ file: file.fileName, line: line + 1, code: child.getText().trim() });
      }
    }
    ts.forEachChild(node, (child) => visit(child, file));
  };

  for (const file of program.getSourceFiles()) {
    if (isOurs(file.fileName)) visit(file, file);
  }
  return found;
}

function looseIn(parent: ts.JsxElement | ts.JsxFragment, checker: ts.TypeChecker): ts.JsxChild[] {
  const children = parent.children.filter(
    (child) =>
      !(ts.isJsxText(child) && child.containsOnlyTriviaWhiteSpaces) &&
      !(ts.isJsxExpression(child) && !child.expression),
  );
  // A fragment is no element: what is alone in it stands beside whatever is around the fragment.
  if (children.length === 1 && ts.isJsxElement(parent)) {
    return children.filter((child) => kindOf(child, checker) === "texts");
  }
  const kinds = children.map((child) => kindOf(child, checker));
  return children.filter((_, index) => {
    const kind = kinds[index];
    if (kind !== "literal") return kind === "text" || kind === "texts";
    return !isHtml(parent, checker) || kinds[index - 1] === "comes and goes";
  });
}

/**
 * An element of the page, whose texts go with it. The children of a fragment or a component can go while the element around
 * them stays, and their texts are then removed one by one.
 */
function isHtml(parent: ts.JsxElement | ts.JsxFragment, checker: ts.TypeChecker): boolean {
  return ts.isJsxElement(parent) && isHtmlName(parent.openingElement.tagName, checker);
}

/** `<p>`, and `<Heading>` where that is a variable of the type "h2" | "h3". */
function isHtmlName(name: ts.JsxTagNameExpression, checker: ts.TypeChecker): boolean {
  return /^[a-z]/.test(name.getText()) || isText(checker.getTypeAtLocation(name));
}

/**
 * `literal`: a text that is always the same. `text`: one that changes. `texts`: a list of them. `stays`: always one element.
 * `comes and goes`: elements, or nothing.
 */
type Kind = "literal" | "text" | "texts" | "stays" | "comes and goes";

function kindOf(child: ts.JsxChild, checker: ts.TypeChecker): Kind {
  if (ts.isJsxText(child)) return "literal";
  if (ts.isJsxExpression(child)) {
    const { expression } = child;
    if (!expression) return "stays";
    if (ts.isStringLiteralLike(expression)) return "literal";
    const type = checker.getTypeAtLocation(expression);
    const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (item && !isText(type) && isText(item)) return "texts";
    if (isText(type)) return "text";
    return isElement(type) ? "stays" : "comes and goes";
  }
  if (ts.isJsxFragment(child)) return "comes and goes";
  const tag = ts.isJsxElement(child) ? child.openingElement : child;
  if (isHtmlName(tag.tagName, checker)) return "stays";
  const shown = checker.getResolvedSignature(tag)?.getReturnType();
  return shown && isElement(shown) ? "stays" : "comes and goes";
}

/** It can be a text or a number that is shown. What a host gives (`ReactNode`) can be one too. */
function isText(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(isText);
  if (type.isStringLiteral()) return type.value !== "";
  if (type.isNumberLiteral()) return type.value !== 0;
  return (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0;
}

function isElement(type: ts.Type): boolean {
  const name = type.aliasSymbol?.name ?? type.getSymbol()?.name;
  return name === "Element" || name === "ReactElement";
}
