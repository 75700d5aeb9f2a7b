import { Link } from "@remix-run/react";
import { NavMenu } from "@shopify/app-bridge-react";
import { useTranslation } from "react-i18next";

const pages = ["touchpoints", "series", "flows", "profiles", "answers", "messages", "settings"] as const;

/** The app's part of the admin's side bar. */
export function AdminNav() {
  const { t } = useTranslation();
  return (
    <NavMenu>
      <Link to="/app" rel="home">
        {t("nav.home")}
      </Link>
      {pages.map((page) => (
        <Link key={page} to={`/app/${page}`}>
          {t(`nav.${page}`)}
        </Link>
      ))}
    </NavMenu>
  );
}
