import { type DefaultTreeAdapterTypes, html as names } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Text = DefaultTreeAdapterTypes.TextNode;

/** What to do at a node: `skip` its children, or go on into them. */
type Enter = (node: Node) => 'skip' | undefined;

/** Walks a tree in document order without recursion: pages nest as deep as they like. The root itself is not visited. */
export function walk(root: Node, enter: Enter, leave: (node: Node) => void = () => {}): void {
  const path: { node: Node; next: number }[] = [{ node: root, next: 0 }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const child = childrenOf(top.node)[top.next++];
    if (child === undefined) {
      path.pop();
      if (top.node !== root) leave(top.node);
    } else if (enter(child) !== 'skip') {
      path.push({ node: child, next: 0 });
    }
  }
}

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Not of SVG or MathML. */
export function isHtml(element: Element): boolean {
  return element.namespaceURI === names.NS.HTML;
}

export function isText(node: Node): node is Text {
  return node.nodeName === '#text';
}

/** The children that are elements of one of these names. */
export function elements(parent: Node, ...names: string[]): Element[] {
  return childrenOf(parent).filter(
    (node): node is Element => isElement(node) && names.includes(node.tagName),
  );
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
