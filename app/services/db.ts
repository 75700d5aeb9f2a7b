import type { Prisma, PrismaClient } from "~/generated/prisma/client";

/** The database, outside a transaction. */
export type Db = PrismaClient;

/** The database inside a transaction: what services that only take part in one ask for. */
export type Tx = Prisma.TransactionClient;
