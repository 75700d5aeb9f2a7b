import { WhatFields } from "./content/what-fields";
import { ExperimentFields } from "./experiment/experiment-fields";
import { HowOftenFields } from "./how-often-fields";
import { LanguagesFields } from "./languages/languages-fields";
import { LookFields } from "./look-fields";
import type { Question } from "./question-of";
import type { TouchpointEditor } from "./touchpoint-editor";
import { UntilWhenFields } from "./until-when-fields";
import { WhenFields } from "./when/when-fields";
import { WhoFields } from "./who/who-fields";

interface QuestionPageProps {
  question: Question;
  editor: TouchpointEditor;
  name: string;
  nameError: string | undefined;
  onName(name: string): void;
}

/** The fields of one page of the editor. */
export function QuestionPage({ question, editor, ...name }: QuestionPageProps) {
  switch (question) {
    case "what":
      return <WhatFields editor={editor} {...name} />;
    case "look":
      return <LookFields editor={editor} />;
    case "when":
      return <WhenFields editor={editor} />;
    case "who":
      return <WhoFields editor={editor} />;
    case "howOften":
      return <HowOftenFields editor={editor} />;
    case "untilWhen":
      return <UntilWhenFields editor={editor} />;
    case "experiment":
      return <ExperimentFields editor={editor} />;
    case "languages":
      return <LanguagesFields editor={editor} />;
  }
}
