/** A deep copy of plain data. Not `structuredClone`, which jsdom in some hosts' test set-ups does not have. */
export function copy<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
