import { Link } from "wouter";
import { PageHeader } from "../parts/PageHeader.js";
import { useWords } from "../preferences/PreferencesContext.js";

export function NotFoundPage() {
  const { notFound } = useWords();
  return (
    <>
      <PageHeader title={notFound.title} text={notFound.text} />
      <Link href="/">{notFound.back}</Link>
    </>
  );
}
