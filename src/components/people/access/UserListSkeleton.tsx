/** Stands where the list will be. */
export function UserListSkeleton({ label }: { label: string }) {
  return (
    <div className="cg-people" role="status">
      <span className="cg-hidden">{label}</span>
      <span className="cg-skeleton" data-kind="field" />
      <span className="cg-skeleton" data-kind="field" />
      <span className="cg-skeleton" data-kind="field" />
    </div>
  );
}
