/** What becomes something else where a text is taken for markup, for an address, for a template or for a key. */
export const HOSTILE_TEXTS: Record<string, string> = {
  markup: [
    '<img src="x" onerror="globalThis.hacked = true">',
    "<script>globalThis.hacked = true</script>",
    '"><svg onload="globalThis.hacked = true">',
    "</textarea></title><iframe srcdoc='<b>x</b>'>",
    "&lt;b&gt;&#60;i&#62;",
  ].join(" "),
  "an address": "javascript:globalThis.hacked = true",
  templates: "{name} {count} {section} $& $1 $` %s %c",
  "signs without form": "\u202egnp.exe \u0007 \ud83d end",
  "a key of every object": "constructor",
  "the key to all objects": "__proto__",
};
