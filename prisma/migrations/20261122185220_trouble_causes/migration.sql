-- AlterTable
ALTER TABLE "troubles" ADD COLUMN     "causes" JSONB NOT NULL DEFAULT '{}';
