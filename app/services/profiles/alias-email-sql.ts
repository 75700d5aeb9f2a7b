import { Prisma } from "~/generated/prisma/client";

/** The SQL twin of `domain/profiles/normal-email.ts` `aliasEmail`, over a column or an expression. Both answer to the same cases. */
export function aliasEmailSql(email: Prisma.Sql): Prisma.Sql {
  const domain = Prisma.sql`substring(${email} from '@([^@]*)$')`;
  const local = Prisma.sql`regexp_replace(substring(${email} from '^(.*)@[^@]*$'), '^(.[^+]*)\\+.*$', '\\1')`;
  return Prisma.sql`(case when ${domain} in ('gmail.com', 'googlemail.com')
    then replace(${local}, '.', '') || '@gmail.com' else ${local} || '@' || ${domain} end)`;
}
