import { writeFileSync } from "node:fs";
import { renderAdminTypes } from "./render-admin-types";

// The command `npm run codegen`: writes the types of the app's GraphQL documents from Shopify's own schema, without network.
// They are kept in git, so that a fresh clone has them; a test notices when they are old.
writeFileSync(new URL("../../../../app/adapters/shopify-admin/admin-api.types.ts", import.meta.url), await renderAdminTypes());
