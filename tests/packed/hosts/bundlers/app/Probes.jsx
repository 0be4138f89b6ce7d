/** Elements that show the library's colours. The same stand in `probes.html`. */
export function Probes() {
  return (
    <main className="cg-root">
      <p className="probe">Surface, text and accent</p>
      <button type="button" className="cg-button" data-variant="primary">
        Submit
      </button>
      <div className="cg-root themed">
        <p className="probe">An accent of the host</p>
      </div>
    </main>
  );
}
