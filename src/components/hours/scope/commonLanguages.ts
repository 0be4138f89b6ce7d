/** ISO 639 codes of the languages on offer where a host has no list of its own. */
export const COMMON_LANGUAGES: readonly string[] = (
  "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn " +
  "ko lt lv mk ml mn mr ms mt my nb ne nl nn pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zu"
).split(" ");
