/**
 * Does what the page translation of a browser does: puts `<font><font>…</font></font>` in the place of every text, now and
 * after each change. Answers what ends it.
 */
export function translatePage(root: Node): () => void {
  const observer = new MutationObserver(() => translate());
  function translate() {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isDone = node.parentElement?.closest("font, script, style, textarea");
      if (node instanceof Text && !isDone) texts.push(node);
    }
    for (const text of texts) {
      const inner = document.createElement("font");
      inner.textContent = text.data;
      const outer = document.createElement("font");
      outer.append(inner);
      text.replaceWith(outer);
    }
    observer.takeRecords();
  }
  translate();
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
