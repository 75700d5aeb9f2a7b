import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useFetcher, useLoaderData, useNavigate, useParams } from "@remix-run/react";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { FieldPage } from "~/admin/fields/field-page";
import { useDraft } from "~/admin/shared/use-draft";
import { useRefusal } from "~/admin/shared/use-refusal";
import { openAdmin } from "~/admin-door.server";
import type { CustomField } from "~/domain/profiles/custom-field";
import { listCustomFields } from "~/services/profiles/custom-fields/list-custom-fields";
import { type SaveCustomFieldResult, saveCustomField } from "~/services/profiles/custom-fields/save-custom-field";
import { app } from "~/wiring.server";

export { PageError as ErrorBoundary } from "~/admin/shared/page-error";

/** No field has this key. */
const newKey = "-";
const blank: CustomField = { key: "", label: {}, type: "text", options: [], archived: false };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await openAdmin(request);
  const { locales, primaryLocale } = shop;
  const languages = [primaryLocale, ...locales.filter((locale) => locale !== primaryLocale)];
  if (params.key === newKey) return { field: blank, locales: languages };
  const field = (await listCustomFields(app.db, shop.id)).find(({ key }) => key === params.key);
  if (!field) throw new Response(null, { status: 404 });
  return { field, locales: languages };
}

export async function action({ request, params }: ActionFunctionArgs): Promise<SaveCustomFieldResult> {
  const { shop, now } = await openAdmin(request);
  return saveCustomField(app.db, shop.id, { field: await request.json(), isNew: params.key === newKey }, now);
}

/** Each field has a draft of its own: another key is another page. */
export default function Field() {
  const { key } = useParams();
  return <EditField key={key} isNew={key === newKey} />;
}

function EditField({ isNew }: { isNew: boolean }) {
  const { field, locales } = useLoaderData<typeof loader>();
  const draft = useDraft<CustomField>(field);
  const fetcher = useFetcher<SaveCustomFieldResult>();
  const { t } = useTranslation();
  const shopify = useAppBridge();
  const navigate = useNavigate();
  const { data: answer } = fetcher;
  const { refusal, forget } = useRefusal(answer);
  const { reset } = draft;
  useEffect(() => {
    if (!answer?.ok) return;
    reset(answer.value);
    shopify.toast.show(t("shared.saved"));
  }, [answer, reset, shopify, t]);
  // Only when nothing is unsaved any more: leaving before that would ask first.
  const isSaved = answer?.ok === true && !draft.isDirty;
  useEffect(() => {
    if (isSaved && isNew) navigate("/app/settings/fields");
  }, [isSaved, isNew, navigate]);
  const save = (value: CustomField) => fetcher.submit(JSON.parse(JSON.stringify(value)), { method: "post", encType: "application/json" });
  return (
    <FieldPage
      draft={draft}
      isNew={isNew}
      locales={locales}
      errors={refusal && (refusal.reason === "invalid" ? refusal.fields : { whole: refusal.reason })}
      isBusy={fetcher.state !== "idle"}
      onSave={() => save(draft.value)}
      onDiscard={() => {
        forget();
        reset(field);
      }}
      onArchive={(archived) => save({ ...field, archived })}
    />
  );
}
