/** Elements that show the library's colours. The same stand in `probes.html`. */
export function Probes() {
  return (
    <main className="cg-root">
      <p className="probe">Surface, text and accent</p>
      <button type="button" className="cg-button" data-variant="primary">
        Submit
      </button>
      <p className="host-own">A colour of the host</p>
    </main>
  );
}
