const TITLES = new Set(
  [
    "phd dphil md do dds dvm rn jd edd psyd pharmd ba bs bsc beng ma ms msc meng mba mpa mph llb llm",
    "cpa cfa cfp pe pmp cissp cism acca esq jr sr ii iii iv obe mbe cbe frcp",
    "dr prof mgr inż ing lek dr hab dipl-ing",
  ]
    .join(" ")
    .split(" "),
);

/** Is this part of a list a title that stands behind a name, as in `Smith, John, PhD`? */
export function isTitle(text: string | undefined): boolean {
  return (
    text !== undefined && text.length < 12 && TITLES.has(text.replaceAll(".", "").toLowerCase())
  );
}
