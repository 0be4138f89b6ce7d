import { ContactInfoPage } from "contact-gate";
import { useEffect } from "react";
import { useWords } from "../preferences/PreferencesContext.js";
import { ConfigurationPage } from "./ConfigurationPage.js";

/** Where contacts and users are changed later (R2, R18): the library's page below the portal's tabs. */
export function ContactInformationPage() {
  const { nav, portal } = useWords();
  useEffect(() => {
    document.title = `${nav.contactInformation} – ${portal}`;
  }, [nav.contactInformation, portal]);
  return (
    <ConfigurationPage>
      <ContactInfoPage supportHref="/support" helpHref="/help" headingLevel={1} />
    </ConfigurationPage>
  );
}
