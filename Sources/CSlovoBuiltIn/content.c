// Written by Scripts/embed-content; run it after a file was added, renamed or removed.

#include "CSlovoBuiltIn.h"

static const unsigned char file_Content_agendas_exchange_1_online_yaml[] = {
#embed "../../Content/agendas/exchange-1-online.yaml" suffix(,)
0};

static const unsigned char file_Content_agendas_exchange_1_yaml[] = {
#embed "../../Content/agendas/exchange-1.yaml" suffix(,)
0};

static const unsigned char file_Content_agendas_exchange_2_online_yaml[] = {
#embed "../../Content/agendas/exchange-2-online.yaml" suffix(,)
0};

static const unsigned char file_Content_agendas_exchange_2_yaml[] = {
#embed "../../Content/agendas/exchange-2.yaml" suffix(,)
0};

static const unsigned char file_Content_agendas_exchange_3_regional_yaml[] = {
#embed "../../Content/agendas/exchange-3-regional.yaml" suffix(,)
0};

static const unsigned char file_Content_agendas_exchange_3_yaml[] = {
#embed "../../Content/agendas/exchange-3.yaml" suffix(,)
0};

static const unsigned char file_Content_agendas_training_yaml[] = {
#embed "../../Content/agendas/training.yaml" suffix(,)
0};

static const unsigned char file_Content_curricula_one_day_training_yaml[] = {
#embed "../../Content/curricula/one-day-training.yaml" suffix(,)
0};

static const unsigned char file_Content_organisations_yaml[] = {
#embed "../../Content/organisations.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_fbih_2024_events_fbih_2024_exchange_1_yaml[] = {
#embed "../../Content/programmes/fbih-2024/events/fbih-2024-exchange-1.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_fbih_2024_events_fbih_2024_exchange_2_yaml[] = {
#embed "../../Content/programmes/fbih-2024/events/fbih-2024-exchange-2.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_fbih_2024_events_fbih_2024_exchange_3_yaml[] = {
#embed "../../Content/programmes/fbih-2024/events/fbih-2024-exchange-3.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_fbih_2024_events_fbih_2024_training_yaml[] = {
#embed "../../Content/programmes/fbih-2024/events/fbih-2024-training.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_fbih_2024_programme_yaml[] = {
#embed "../../Content/programmes/fbih-2024/programme.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_regional_2021_events_regional_2021_awareness_1_yaml[] = {
#embed "../../Content/programmes/regional-2021/events/regional-2021-awareness-1.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_regional_2021_events_regional_2021_awareness_2_yaml[] = {
#embed "../../Content/programmes/regional-2021/events/regional-2021-awareness-2.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_regional_2021_events_regional_2021_day_centre_1_yaml[] = {
#embed "../../Content/programmes/regional-2021/events/regional-2021-day-centre-1.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_regional_2021_events_regional_2021_day_centre_2_yaml[] = {
#embed "../../Content/programmes/regional-2021/events/regional-2021-day-centre-2.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_regional_2021_events_regional_2021_drm_1_yaml[] = {
#embed "../../Content/programmes/regional-2021/events/regional-2021-drm-1.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_regional_2021_events_regional_2021_drm_2_yaml[] = {
#embed "../../Content/programmes/regional-2021/events/regional-2021-drm-2.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_regional_2021_events_regional_2021_exchange_3_yaml[] = {
#embed "../../Content/programmes/regional-2021/events/regional-2021-exchange-3.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_regional_2021_events_regional_2021_minorities_1_yaml[] = {
#embed "../../Content/programmes/regional-2021/events/regional-2021-minorities-1.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_regional_2021_events_regional_2021_minorities_2_yaml[] = {
#embed "../../Content/programmes/regional-2021/events/regional-2021-minorities-2.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_regional_2021_events_regional_2021_minorities_study_visit_yaml[] = {
#embed "../../Content/programmes/regional-2021/events/regional-2021-minorities-study-visit.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_regional_2021_events_regional_2021_mobile_teams_1_yaml[] = {
#embed "../../Content/programmes/regional-2021/events/regional-2021-mobile-teams-1.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_regional_2021_events_regional_2021_mobile_teams_2_yaml[] = {
#embed "../../Content/programmes/regional-2021/events/regional-2021-mobile-teams-2.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_regional_2021_programme_yaml[] = {
#embed "../../Content/programmes/regional-2021/programme.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_rs_2024_events_rs_2024_exchange_1_yaml[] = {
#embed "../../Content/programmes/rs-2024/events/rs-2024-exchange-1.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_rs_2024_events_rs_2024_exchange_2_yaml[] = {
#embed "../../Content/programmes/rs-2024/events/rs-2024-exchange-2.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_rs_2024_events_rs_2024_exchange_3_yaml[] = {
#embed "../../Content/programmes/rs-2024/events/rs-2024-exchange-3.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_rs_2024_events_rs_2024_orientation_yaml[] = {
#embed "../../Content/programmes/rs-2024/events/rs-2024-orientation.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_rs_2024_events_rs_2024_training_yaml[] = {
#embed "../../Content/programmes/rs-2024/events/rs-2024-training.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_rs_2024_programme_yaml[] = {
#embed "../../Content/programmes/rs-2024/programme.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_zels_2024_events_zels_2024_exchange_1_yaml[] = {
#embed "../../Content/programmes/zels-2024/events/zels-2024-exchange-1.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_zels_2024_events_zels_2024_exchange_2_yaml[] = {
#embed "../../Content/programmes/zels-2024/events/zels-2024-exchange-2.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_zels_2024_events_zels_2024_exchange_3_yaml[] = {
#embed "../../Content/programmes/zels-2024/events/zels-2024-exchange-3.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_zels_2024_events_zels_2024_training_yaml[] = {
#embed "../../Content/programmes/zels-2024/events/zels-2024-training.yaml" suffix(,)
0};

static const unsigned char file_Content_programmes_zels_2024_programme_yaml[] = {
#embed "../../Content/programmes/zels-2024/programme.yaml" suffix(,)
0};

static const unsigned char file_Content_projects_yaml[] = {
#embed "../../Content/projects.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_action_plan_yaml[] = {
#embed "../../Content/templates/action-plan.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_agenda_yaml[] = {
#embed "../../Content/templates/agenda.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_application_form_yaml[] = {
#embed "../../Content/templates/application-form.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_assignment_report_yaml[] = {
#embed "../../Content/templates/assignment-report.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_attendance_sheet_yaml[] = {
#embed "../../Content/templates/attendance-sheet.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_badges_yaml[] = {
#embed "../../Content/templates/badges.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_calendar_yaml[] = {
#embed "../../Content/templates/calendar.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_call_yaml[] = {
#embed "../../Content/templates/call.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_certificate_yaml[] = {
#embed "../../Content/templates/certificate.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_curriculum_yaml[] = {
#embed "../../Content/templates/curriculum.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_detailed_event_design_yaml[] = {
#embed "../../Content/templates/detailed-event-design.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_evaluation_form_yaml[] = {
#embed "../../Content/templates/evaluation-form.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_event_report_yaml[] = {
#embed "../../Content/templates/event-report.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_invitation_yaml[] = {
#embed "../../Content/templates/invitation.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_lg_concept_yaml[] = {
#embed "../../Content/templates/lg-concept.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_mentoring_session_report_yaml[] = {
#embed "../../Content/templates/mentoring-session-report.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_participants_list_yaml[] = {
#embed "../../Content/templates/participants-list.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_presentation_yaml[] = {
#embed "../../Content/templates/presentation.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_session_plan_yaml[] = {
#embed "../../Content/templates/session-plan.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_support_report_yaml[] = {
#embed "../../Content/templates/support-report.yaml" suffix(,)
0};

static const unsigned char file_Content_templates_terms_of_reference_yaml[] = {
#embed "../../Content/templates/terms-of-reference.yaml" suffix(,)
0};

static const unsigned char file_Glossary_cluster_events_yaml[] = {
#embed "../../Glossary/cluster-events.yaml" suffix(,)
0};

static const unsigned char file_Glossary_documents_yaml[] = {
#embed "../../Glossary/documents.yaml" suffix(,)
0};

static const unsigned char file_Glossary_event_work_yaml[] = {
#embed "../../Glossary/event-work.yaml" suffix(,)
0};

static const unsigned char file_Glossary_languages_and_money_yaml[] = {
#embed "../../Glossary/languages-and-money.yaml" suffix(,)
0};

static const unsigned char file_Glossary_organisations_yaml[] = {
#embed "../../Glossary/organisations.yaml" suffix(,)
0};

static const unsigned char file_Glossary_people_yaml[] = {
#embed "../../Glossary/people.yaml" suffix(,)
0};

static const unsigned char file_Glossary_places_yaml[] = {
#embed "../../Glossary/places.yaml" suffix(,)
0};

static const unsigned char file_Glossary_procedure_yaml[] = {
#embed "../../Glossary/procedure.yaml" suffix(,)
0};

static const unsigned char file_Glossary_social_services_yaml[] = {
#embed "../../Glossary/social-services.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Cyrl_locale_yaml[] = {
#embed "../../Locales/bs-Cyrl/locale.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Cyrl_transliteration_txt[] = {
#embed "../../Locales/bs-Cyrl/transliteration.txt" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_checks_txt[] = {
#embed "../../Locales/bs-Latn/checks.txt" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_content_agendas_yaml[] = {
#embed "../../Locales/bs-Latn/content/agendas.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_content_curricula_yaml[] = {
#embed "../../Locales/bs-Latn/content/curricula.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_content_events_yaml[] = {
#embed "../../Locales/bs-Latn/content/events.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_content_organisations_yaml[] = {
#embed "../../Locales/bs-Latn/content/organisations.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_content_programmes_yaml[] = {
#embed "../../Locales/bs-Latn/content/programmes.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_inflection_names_txt[] = {
#embed "../../Locales/bs-Latn/inflection/names.txt" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_inflection_phrases_txt[] = {
#embed "../../Locales/bs-Latn/inflection/phrases.txt" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_locale_yaml[] = {
#embed "../../Locales/bs-Latn/locale.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_messages_forms_yaml[] = {
#embed "../../Locales/bs-Latn/messages/forms.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_messages_labels_yaml[] = {
#embed "../../Locales/bs-Latn/messages/labels.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_messages_notes_yaml[] = {
#embed "../../Locales/bs-Latn/messages/notes.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_messages_presentation_yaml[] = {
#embed "../../Locales/bs-Latn/messages/presentation.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_messages_templates_yaml[] = {
#embed "../../Locales/bs-Latn/messages/templates.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_messages_workbook_yaml[] = {
#embed "../../Locales/bs-Latn/messages/workbook.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_messages_workspace_yaml[] = {
#embed "../../Locales/bs-Latn/messages/workspace.yaml" suffix(,)
0};

static const unsigned char file_Locales_bs_Latn_recognition_txt[] = {
#embed "../../Locales/bs-Latn/recognition.txt" suffix(,)
0};

static const unsigned char file_Locales_en_checks_txt[] = {
#embed "../../Locales/en/checks.txt" suffix(,)
0};

static const unsigned char file_Locales_en_content_agendas_yaml[] = {
#embed "../../Locales/en/content/agendas.yaml" suffix(,)
0};

static const unsigned char file_Locales_en_content_curricula_yaml[] = {
#embed "../../Locales/en/content/curricula.yaml" suffix(,)
0};

static const unsigned char file_Locales_en_content_events_yaml[] = {
#embed "../../Locales/en/content/events.yaml" suffix(,)
0};

static const unsigned char file_Locales_en_content_organisations_yaml[] = {
#embed "../../Locales/en/content/organisations.yaml" suffix(,)
0};

static const unsigned char file_Locales_en_content_programmes_yaml[] = {
#embed "../../Locales/en/content/programmes.yaml" suffix(,)
0};

static const unsigned char file_Locales_en_locale_yaml[] = {
#embed "../../Locales/en/locale.yaml" suffix(,)
0};

static const unsigned char file_Locales_en_messages_forms_yaml[] = {
#embed "../../Locales/en/messages/forms.yaml" suffix(,)
0};

static const unsigned char file_Locales_en_messages_labels_yaml[] = {
#embed "../../Locales/en/messages/labels.yaml" suffix(,)
0};

static const unsigned char file_Locales_en_messages_notes_yaml[] = {
#embed "../../Locales/en/messages/notes.yaml" suffix(,)
0};

static const unsigned char file_Locales_en_messages_presentation_yaml[] = {
#embed "../../Locales/en/messages/presentation.yaml" suffix(,)
0};

static const unsigned char file_Locales_en_messages_templates_yaml[] = {
#embed "../../Locales/en/messages/templates.yaml" suffix(,)
0};

static const unsigned char file_Locales_en_messages_workbook_yaml[] = {
#embed "../../Locales/en/messages/workbook.yaml" suffix(,)
0};

static const unsigned char file_Locales_en_messages_workspace_yaml[] = {
#embed "../../Locales/en/messages/workspace.yaml" suffix(,)
0};

static const unsigned char file_Locales_en_recognition_txt[] = {
#embed "../../Locales/en/recognition.txt" suffix(,)
0};

static const unsigned char file_Locales_mk_Latn_locale_yaml[] = {
#embed "../../Locales/mk-Latn/locale.yaml" suffix(,)
0};

static const unsigned char file_Locales_mk_Latn_transliteration_icao_9303_txt[] = {
#embed "../../Locales/mk-Latn/transliteration-icao-9303.txt" suffix(,)
0};

static const unsigned char file_Locales_mk_Latn_transliteration_iso_9_txt[] = {
#embed "../../Locales/mk-Latn/transliteration-iso-9.txt" suffix(,)
0};

static const unsigned char file_Locales_mk_Latn_transliteration_txt[] = {
#embed "../../Locales/mk-Latn/transliteration.txt" suffix(,)
0};

static const unsigned char file_Locales_mk_checks_txt[] = {
#embed "../../Locales/mk/checks.txt" suffix(,)
0};

static const unsigned char file_Locales_mk_content_agendas_yaml[] = {
#embed "../../Locales/mk/content/agendas.yaml" suffix(,)
0};

static const unsigned char file_Locales_mk_content_curricula_yaml[] = {
#embed "../../Locales/mk/content/curricula.yaml" suffix(,)
0};

static const unsigned char file_Locales_mk_content_events_yaml[] = {
#embed "../../Locales/mk/content/events.yaml" suffix(,)
0};

static const unsigned char file_Locales_mk_content_organisations_yaml[] = {
#embed "../../Locales/mk/content/organisations.yaml" suffix(,)
0};

static const unsigned char file_Locales_mk_content_programmes_yaml[] = {
#embed "../../Locales/mk/content/programmes.yaml" suffix(,)
0};

static const unsigned char file_Locales_mk_inflection_adjectives_txt[] = {
#embed "../../Locales/mk/inflection/adjectives.txt" suffix(,)
0};

static const unsigned char file_Locales_mk_inflection_names_txt[] = {
#embed "../../Locales/mk/inflection/names.txt" suffix(,)
0};

static const unsigned char file_Locales_mk_inflection_nouns_txt[] = {
#embed "../../Locales/mk/inflection/nouns.txt" suffix(,)
0};

static const unsigned char file_Locales_mk_inflection_numerals_txt[] = {
#embed "../../Locales/mk/inflection/numerals.txt" suffix(,)
0};

static const unsigned char file_Locales_mk_inflection_phrases_txt[] = {
#embed "../../Locales/mk/inflection/phrases.txt" suffix(,)
0};

static const unsigned char file_Locales_mk_locale_yaml[] = {
#embed "../../Locales/mk/locale.yaml" suffix(,)
0};

static const unsigned char file_Locales_mk_messages_forms_yaml[] = {
#embed "../../Locales/mk/messages/forms.yaml" suffix(,)
0};

static const unsigned char file_Locales_mk_messages_labels_yaml[] = {
#embed "../../Locales/mk/messages/labels.yaml" suffix(,)
0};

static const unsigned char file_Locales_mk_messages_notes_yaml[] = {
#embed "../../Locales/mk/messages/notes.yaml" suffix(,)
0};

static const unsigned char file_Locales_mk_messages_presentation_yaml[] = {
#embed "../../Locales/mk/messages/presentation.yaml" suffix(,)
0};

static const unsigned char file_Locales_mk_messages_templates_yaml[] = {
#embed "../../Locales/mk/messages/templates.yaml" suffix(,)
0};

static const unsigned char file_Locales_mk_messages_workbook_yaml[] = {
#embed "../../Locales/mk/messages/workbook.yaml" suffix(,)
0};

static const unsigned char file_Locales_mk_messages_workspace_yaml[] = {
#embed "../../Locales/mk/messages/workspace.yaml" suffix(,)
0};

static const unsigned char file_Locales_mk_recognition_txt[] = {
#embed "../../Locales/mk/recognition.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_RS_inflection_numerals_txt[] = {
#embed "../../Locales/sr-Cyrl-RS/inflection/numerals.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_RS_locale_yaml[] = {
#embed "../../Locales/sr-Cyrl-RS/locale.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_RS_words_txt[] = {
#embed "../../Locales/sr-Cyrl-RS/words.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_boundaries_txt[] = {
#embed "../../Locales/sr-Cyrl/boundaries.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_checks_txt[] = {
#embed "../../Locales/sr-Cyrl/checks.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_content_agendas_yaml[] = {
#embed "../../Locales/sr-Cyrl/content/agendas.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_content_curricula_yaml[] = {
#embed "../../Locales/sr-Cyrl/content/curricula.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_content_events_yaml[] = {
#embed "../../Locales/sr-Cyrl/content/events.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_content_organisations_yaml[] = {
#embed "../../Locales/sr-Cyrl/content/organisations.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_content_programmes_yaml[] = {
#embed "../../Locales/sr-Cyrl/content/programmes.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_foreign_words_txt[] = {
#embed "../../Locales/sr-Cyrl/foreign-words.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_from_latin_txt[] = {
#embed "../../Locales/sr-Cyrl/from-latin.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_inflection_adjectives_txt[] = {
#embed "../../Locales/sr-Cyrl/inflection/adjectives.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_inflection_letters_txt[] = {
#embed "../../Locales/sr-Cyrl/inflection/letters.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_inflection_name_words_txt[] = {
#embed "../../Locales/sr-Cyrl/inflection/name-words.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_inflection_nouns_txt[] = {
#embed "../../Locales/sr-Cyrl/inflection/nouns.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_inflection_numerals_txt[] = {
#embed "../../Locales/sr-Cyrl/inflection/numerals.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_jat_txt[] = {
#embed "../../Locales/sr-Cyrl/jat.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_locale_yaml[] = {
#embed "../../Locales/sr-Cyrl/locale.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_messages_forms_yaml[] = {
#embed "../../Locales/sr-Cyrl/messages/forms.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_messages_labels_yaml[] = {
#embed "../../Locales/sr-Cyrl/messages/labels.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_messages_notes_yaml[] = {
#embed "../../Locales/sr-Cyrl/messages/notes.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_messages_presentation_yaml[] = {
#embed "../../Locales/sr-Cyrl/messages/presentation.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_messages_templates_yaml[] = {
#embed "../../Locales/sr-Cyrl/messages/templates.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_messages_workbook_yaml[] = {
#embed "../../Locales/sr-Cyrl/messages/workbook.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_messages_workspace_yaml[] = {
#embed "../../Locales/sr-Cyrl/messages/workspace.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Cyrl_recognition_txt[] = {
#embed "../../Locales/sr-Cyrl/recognition.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Latn_RS_locale_yaml[] = {
#embed "../../Locales/sr-Latn-RS/locale.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Latn_locale_yaml[] = {
#embed "../../Locales/sr-Latn/locale.yaml" suffix(,)
0};

static const unsigned char file_Locales_sr_Latn_transliteration_icao_9303_txt[] = {
#embed "../../Locales/sr-Latn/transliteration-icao-9303.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Latn_transliteration_iso_9_txt[] = {
#embed "../../Locales/sr-Latn/transliteration-iso-9.txt" suffix(,)
0};

static const unsigned char file_Locales_sr_Latn_transliteration_txt[] = {
#embed "../../Locales/sr-Latn/transliteration.txt" suffix(,)
0};

static const unsigned char file_Schemas_agenda_schema_json[] = {
#embed "../../Schemas/agenda.schema.json" suffix(,)
0};

static const unsigned char file_Schemas_catalogue_schema_json[] = {
#embed "../../Schemas/catalogue.schema.json" suffix(,)
0};

static const unsigned char file_Schemas_curriculum_schema_json[] = {
#embed "../../Schemas/curriculum.schema.json" suffix(,)
0};

static const unsigned char file_Schemas_document_schema_json[] = {
#embed "../../Schemas/document.schema.json" suffix(,)
0};

static const unsigned char file_Schemas_event_schema_json[] = {
#embed "../../Schemas/event.schema.json" suffix(,)
0};

static const unsigned char file_Schemas_glossary_schema_json[] = {
#embed "../../Schemas/glossary.schema.json" suffix(,)
0};

static const unsigned char file_Schemas_locale_schema_json[] = {
#embed "../../Schemas/locale.schema.json" suffix(,)
0};

static const unsigned char file_Schemas_organisations_schema_json[] = {
#embed "../../Schemas/organisations.schema.json" suffix(,)
0};

static const unsigned char file_Schemas_programme_schema_json[] = {
#embed "../../Schemas/programme.schema.json" suffix(,)
0};

static const unsigned char file_Schemas_projects_schema_json[] = {
#embed "../../Schemas/projects.schema.json" suffix(,)
0};

static const unsigned char file_Schemas_template_schema_json[] = {
#embed "../../Schemas/template.schema.json" suffix(,)
0};

static const unsigned char file_Schemas_workspace_schema_json[] = {
#embed "../../Schemas/workspace.schema.json" suffix(,)
0};

static const unsigned char file_slovo_yaml[] = {
#embed "../../slovo.yaml" suffix(,)
0};

static const slovo_built_in_file table[] = {
    {"Content/agendas/exchange-1-online.yaml", file_Content_agendas_exchange_1_online_yaml, sizeof file_Content_agendas_exchange_1_online_yaml - 1},
    {"Content/agendas/exchange-1.yaml", file_Content_agendas_exchange_1_yaml, sizeof file_Content_agendas_exchange_1_yaml - 1},
    {"Content/agendas/exchange-2-online.yaml", file_Content_agendas_exchange_2_online_yaml, sizeof file_Content_agendas_exchange_2_online_yaml - 1},
    {"Content/agendas/exchange-2.yaml", file_Content_agendas_exchange_2_yaml, sizeof file_Content_agendas_exchange_2_yaml - 1},
    {"Content/agendas/exchange-3-regional.yaml", file_Content_agendas_exchange_3_regional_yaml, sizeof file_Content_agendas_exchange_3_regional_yaml - 1},
    {"Content/agendas/exchange-3.yaml", file_Content_agendas_exchange_3_yaml, sizeof file_Content_agendas_exchange_3_yaml - 1},
    {"Content/agendas/training.yaml", file_Content_agendas_training_yaml, sizeof file_Content_agendas_training_yaml - 1},
    {"Content/curricula/one-day-training.yaml", file_Content_curricula_one_day_training_yaml, sizeof file_Content_curricula_one_day_training_yaml - 1},
    {"Content/organisations.yaml", file_Content_organisations_yaml, sizeof file_Content_organisations_yaml - 1},
    {"Content/programmes/fbih-2024/events/fbih-2024-exchange-1.yaml", file_Content_programmes_fbih_2024_events_fbih_2024_exchange_1_yaml, sizeof file_Content_programmes_fbih_2024_events_fbih_2024_exchange_1_yaml - 1},
    {"Content/programmes/fbih-2024/events/fbih-2024-exchange-2.yaml", file_Content_programmes_fbih_2024_events_fbih_2024_exchange_2_yaml, sizeof file_Content_programmes_fbih_2024_events_fbih_2024_exchange_2_yaml - 1},
    {"Content/programmes/fbih-2024/events/fbih-2024-exchange-3.yaml", file_Content_programmes_fbih_2024_events_fbih_2024_exchange_3_yaml, sizeof file_Content_programmes_fbih_2024_events_fbih_2024_exchange_3_yaml - 1},
    {"Content/programmes/fbih-2024/events/fbih-2024-training.yaml", file_Content_programmes_fbih_2024_events_fbih_2024_training_yaml, sizeof file_Content_programmes_fbih_2024_events_fbih_2024_training_yaml - 1},
    {"Content/programmes/fbih-2024/programme.yaml", file_Content_programmes_fbih_2024_programme_yaml, sizeof file_Content_programmes_fbih_2024_programme_yaml - 1},
    {"Content/programmes/regional-2021/events/regional-2021-awareness-1.yaml", file_Content_programmes_regional_2021_events_regional_2021_awareness_1_yaml, sizeof file_Content_programmes_regional_2021_events_regional_2021_awareness_1_yaml - 1},
    {"Content/programmes/regional-2021/events/regional-2021-awareness-2.yaml", file_Content_programmes_regional_2021_events_regional_2021_awareness_2_yaml, sizeof file_Content_programmes_regional_2021_events_regional_2021_awareness_2_yaml - 1},
    {"Content/programmes/regional-2021/events/regional-2021-day-centre-1.yaml", file_Content_programmes_regional_2021_events_regional_2021_day_centre_1_yaml, sizeof file_Content_programmes_regional_2021_events_regional_2021_day_centre_1_yaml - 1},
    {"Content/programmes/regional-2021/events/regional-2021-day-centre-2.yaml", file_Content_programmes_regional_2021_events_regional_2021_day_centre_2_yaml, sizeof file_Content_programmes_regional_2021_events_regional_2021_day_centre_2_yaml - 1},
    {"Content/programmes/regional-2021/events/regional-2021-drm-1.yaml", file_Content_programmes_regional_2021_events_regional_2021_drm_1_yaml, sizeof file_Content_programmes_regional_2021_events_regional_2021_drm_1_yaml - 1},
    {"Content/programmes/regional-2021/events/regional-2021-drm-2.yaml", file_Content_programmes_regional_2021_events_regional_2021_drm_2_yaml, sizeof file_Content_programmes_regional_2021_events_regional_2021_drm_2_yaml - 1},
    {"Content/programmes/regional-2021/events/regional-2021-exchange-3.yaml", file_Content_programmes_regional_2021_events_regional_2021_exchange_3_yaml, sizeof file_Content_programmes_regional_2021_events_regional_2021_exchange_3_yaml - 1},
    {"Content/programmes/regional-2021/events/regional-2021-minorities-1.yaml", file_Content_programmes_regional_2021_events_regional_2021_minorities_1_yaml, sizeof file_Content_programmes_regional_2021_events_regional_2021_minorities_1_yaml - 1},
    {"Content/programmes/regional-2021/events/regional-2021-minorities-2.yaml", file_Content_programmes_regional_2021_events_regional_2021_minorities_2_yaml, sizeof file_Content_programmes_regional_2021_events_regional_2021_minorities_2_yaml - 1},
    {"Content/programmes/regional-2021/events/regional-2021-minorities-study-visit.yaml", file_Content_programmes_regional_2021_events_regional_2021_minorities_study_visit_yaml, sizeof file_Content_programmes_regional_2021_events_regional_2021_minorities_study_visit_yaml - 1},
    {"Content/programmes/regional-2021/events/regional-2021-mobile-teams-1.yaml", file_Content_programmes_regional_2021_events_regional_2021_mobile_teams_1_yaml, sizeof file_Content_programmes_regional_2021_events_regional_2021_mobile_teams_1_yaml - 1},
    {"Content/programmes/regional-2021/events/regional-2021-mobile-teams-2.yaml", file_Content_programmes_regional_2021_events_regional_2021_mobile_teams_2_yaml, sizeof file_Content_programmes_regional_2021_events_regional_2021_mobile_teams_2_yaml - 1},
    {"Content/programmes/regional-2021/programme.yaml", file_Content_programmes_regional_2021_programme_yaml, sizeof file_Content_programmes_regional_2021_programme_yaml - 1},
    {"Content/programmes/rs-2024/events/rs-2024-exchange-1.yaml", file_Content_programmes_rs_2024_events_rs_2024_exchange_1_yaml, sizeof file_Content_programmes_rs_2024_events_rs_2024_exchange_1_yaml - 1},
    {"Content/programmes/rs-2024/events/rs-2024-exchange-2.yaml", file_Content_programmes_rs_2024_events_rs_2024_exchange_2_yaml, sizeof file_Content_programmes_rs_2024_events_rs_2024_exchange_2_yaml - 1},
    {"Content/programmes/rs-2024/events/rs-2024-exchange-3.yaml", file_Content_programmes_rs_2024_events_rs_2024_exchange_3_yaml, sizeof file_Content_programmes_rs_2024_events_rs_2024_exchange_3_yaml - 1},
    {"Content/programmes/rs-2024/events/rs-2024-orientation.yaml", file_Content_programmes_rs_2024_events_rs_2024_orientation_yaml, sizeof file_Content_programmes_rs_2024_events_rs_2024_orientation_yaml - 1},
    {"Content/programmes/rs-2024/events/rs-2024-training.yaml", file_Content_programmes_rs_2024_events_rs_2024_training_yaml, sizeof file_Content_programmes_rs_2024_events_rs_2024_training_yaml - 1},
    {"Content/programmes/rs-2024/programme.yaml", file_Content_programmes_rs_2024_programme_yaml, sizeof file_Content_programmes_rs_2024_programme_yaml - 1},
    {"Content/programmes/zels-2024/events/zels-2024-exchange-1.yaml", file_Content_programmes_zels_2024_events_zels_2024_exchange_1_yaml, sizeof file_Content_programmes_zels_2024_events_zels_2024_exchange_1_yaml - 1},
    {"Content/programmes/zels-2024/events/zels-2024-exchange-2.yaml", file_Content_programmes_zels_2024_events_zels_2024_exchange_2_yaml, sizeof file_Content_programmes_zels_2024_events_zels_2024_exchange_2_yaml - 1},
    {"Content/programmes/zels-2024/events/zels-2024-exchange-3.yaml", file_Content_programmes_zels_2024_events_zels_2024_exchange_3_yaml, sizeof file_Content_programmes_zels_2024_events_zels_2024_exchange_3_yaml - 1},
    {"Content/programmes/zels-2024/events/zels-2024-training.yaml", file_Content_programmes_zels_2024_events_zels_2024_training_yaml, sizeof file_Content_programmes_zels_2024_events_zels_2024_training_yaml - 1},
    {"Content/programmes/zels-2024/programme.yaml", file_Content_programmes_zels_2024_programme_yaml, sizeof file_Content_programmes_zels_2024_programme_yaml - 1},
    {"Content/projects.yaml", file_Content_projects_yaml, sizeof file_Content_projects_yaml - 1},
    {"Content/templates/action-plan.yaml", file_Content_templates_action_plan_yaml, sizeof file_Content_templates_action_plan_yaml - 1},
    {"Content/templates/agenda.yaml", file_Content_templates_agenda_yaml, sizeof file_Content_templates_agenda_yaml - 1},
    {"Content/templates/application-form.yaml", file_Content_templates_application_form_yaml, sizeof file_Content_templates_application_form_yaml - 1},
    {"Content/templates/assignment-report.yaml", file_Content_templates_assignment_report_yaml, sizeof file_Content_templates_assignment_report_yaml - 1},
    {"Content/templates/attendance-sheet.yaml", file_Content_templates_attendance_sheet_yaml, sizeof file_Content_templates_attendance_sheet_yaml - 1},
    {"Content/templates/badges.yaml", file_Content_templates_badges_yaml, sizeof file_Content_templates_badges_yaml - 1},
    {"Content/templates/calendar.yaml", file_Content_templates_calendar_yaml, sizeof file_Content_templates_calendar_yaml - 1},
    {"Content/templates/call.yaml", file_Content_templates_call_yaml, sizeof file_Content_templates_call_yaml - 1},
    {"Content/templates/certificate.yaml", file_Content_templates_certificate_yaml, sizeof file_Content_templates_certificate_yaml - 1},
    {"Content/templates/curriculum.yaml", file_Content_templates_curriculum_yaml, sizeof file_Content_templates_curriculum_yaml - 1},
    {"Content/templates/detailed-event-design.yaml", file_Content_templates_detailed_event_design_yaml, sizeof file_Content_templates_detailed_event_design_yaml - 1},
    {"Content/templates/evaluation-form.yaml", file_Content_templates_evaluation_form_yaml, sizeof file_Content_templates_evaluation_form_yaml - 1},
    {"Content/templates/event-report.yaml", file_Content_templates_event_report_yaml, sizeof file_Content_templates_event_report_yaml - 1},
    {"Content/templates/invitation.yaml", file_Content_templates_invitation_yaml, sizeof file_Content_templates_invitation_yaml - 1},
    {"Content/templates/lg-concept.yaml", file_Content_templates_lg_concept_yaml, sizeof file_Content_templates_lg_concept_yaml - 1},
    {"Content/templates/mentoring-session-report.yaml", file_Content_templates_mentoring_session_report_yaml, sizeof file_Content_templates_mentoring_session_report_yaml - 1},
    {"Content/templates/participants-list.yaml", file_Content_templates_participants_list_yaml, sizeof file_Content_templates_participants_list_yaml - 1},
    {"Content/templates/presentation.yaml", file_Content_templates_presentation_yaml, sizeof file_Content_templates_presentation_yaml - 1},
    {"Content/templates/session-plan.yaml", file_Content_templates_session_plan_yaml, sizeof file_Content_templates_session_plan_yaml - 1},
    {"Content/templates/support-report.yaml", file_Content_templates_support_report_yaml, sizeof file_Content_templates_support_report_yaml - 1},
    {"Content/templates/terms-of-reference.yaml", file_Content_templates_terms_of_reference_yaml, sizeof file_Content_templates_terms_of_reference_yaml - 1},
    {"Glossary/cluster-events.yaml", file_Glossary_cluster_events_yaml, sizeof file_Glossary_cluster_events_yaml - 1},
    {"Glossary/documents.yaml", file_Glossary_documents_yaml, sizeof file_Glossary_documents_yaml - 1},
    {"Glossary/event-work.yaml", file_Glossary_event_work_yaml, sizeof file_Glossary_event_work_yaml - 1},
    {"Glossary/languages-and-money.yaml", file_Glossary_languages_and_money_yaml, sizeof file_Glossary_languages_and_money_yaml - 1},
    {"Glossary/organisations.yaml", file_Glossary_organisations_yaml, sizeof file_Glossary_organisations_yaml - 1},
    {"Glossary/people.yaml", file_Glossary_people_yaml, sizeof file_Glossary_people_yaml - 1},
    {"Glossary/places.yaml", file_Glossary_places_yaml, sizeof file_Glossary_places_yaml - 1},
    {"Glossary/procedure.yaml", file_Glossary_procedure_yaml, sizeof file_Glossary_procedure_yaml - 1},
    {"Glossary/social-services.yaml", file_Glossary_social_services_yaml, sizeof file_Glossary_social_services_yaml - 1},
    {"Locales/bs-Cyrl/locale.yaml", file_Locales_bs_Cyrl_locale_yaml, sizeof file_Locales_bs_Cyrl_locale_yaml - 1},
    {"Locales/bs-Cyrl/transliteration.txt", file_Locales_bs_Cyrl_transliteration_txt, sizeof file_Locales_bs_Cyrl_transliteration_txt - 1},
    {"Locales/bs-Latn/checks.txt", file_Locales_bs_Latn_checks_txt, sizeof file_Locales_bs_Latn_checks_txt - 1},
    {"Locales/bs-Latn/content/agendas.yaml", file_Locales_bs_Latn_content_agendas_yaml, sizeof file_Locales_bs_Latn_content_agendas_yaml - 1},
    {"Locales/bs-Latn/content/curricula.yaml", file_Locales_bs_Latn_content_curricula_yaml, sizeof file_Locales_bs_Latn_content_curricula_yaml - 1},
    {"Locales/bs-Latn/content/events.yaml", file_Locales_bs_Latn_content_events_yaml, sizeof file_Locales_bs_Latn_content_events_yaml - 1},
    {"Locales/bs-Latn/content/organisations.yaml", file_Locales_bs_Latn_content_organisations_yaml, sizeof file_Locales_bs_Latn_content_organisations_yaml - 1},
    {"Locales/bs-Latn/content/programmes.yaml", file_Locales_bs_Latn_content_programmes_yaml, sizeof file_Locales_bs_Latn_content_programmes_yaml - 1},
    {"Locales/bs-Latn/inflection/names.txt", file_Locales_bs_Latn_inflection_names_txt, sizeof file_Locales_bs_Latn_inflection_names_txt - 1},
    {"Locales/bs-Latn/inflection/phrases.txt", file_Locales_bs_Latn_inflection_phrases_txt, sizeof file_Locales_bs_Latn_inflection_phrases_txt - 1},
    {"Locales/bs-Latn/locale.yaml", file_Locales_bs_Latn_locale_yaml, sizeof file_Locales_bs_Latn_locale_yaml - 1},
    {"Locales/bs-Latn/messages/forms.yaml", file_Locales_bs_Latn_messages_forms_yaml, sizeof file_Locales_bs_Latn_messages_forms_yaml - 1},
    {"Locales/bs-Latn/messages/labels.yaml", file_Locales_bs_Latn_messages_labels_yaml, sizeof file_Locales_bs_Latn_messages_labels_yaml - 1},
    {"Locales/bs-Latn/messages/notes.yaml", file_Locales_bs_Latn_messages_notes_yaml, sizeof file_Locales_bs_Latn_messages_notes_yaml - 1},
    {"Locales/bs-Latn/messages/presentation.yaml", file_Locales_bs_Latn_messages_presentation_yaml, sizeof file_Locales_bs_Latn_messages_presentation_yaml - 1},
    {"Locales/bs-Latn/messages/templates.yaml", file_Locales_bs_Latn_messages_templates_yaml, sizeof file_Locales_bs_Latn_messages_templates_yaml - 1},
    {"Locales/bs-Latn/messages/workbook.yaml", file_Locales_bs_Latn_messages_workbook_yaml, sizeof file_Locales_bs_Latn_messages_workbook_yaml - 1},
    {"Locales/bs-Latn/messages/workspace.yaml", file_Locales_bs_Latn_messages_workspace_yaml, sizeof file_Locales_bs_Latn_messages_workspace_yaml - 1},
    {"Locales/bs-Latn/recognition.txt", file_Locales_bs_Latn_recognition_txt, sizeof file_Locales_bs_Latn_recognition_txt - 1},
    {"Locales/en/checks.txt", file_Locales_en_checks_txt, sizeof file_Locales_en_checks_txt - 1},
    {"Locales/en/content/agendas.yaml", file_Locales_en_content_agendas_yaml, sizeof file_Locales_en_content_agendas_yaml - 1},
    {"Locales/en/content/curricula.yaml", file_Locales_en_content_curricula_yaml, sizeof file_Locales_en_content_curricula_yaml - 1},
    {"Locales/en/content/events.yaml", file_Locales_en_content_events_yaml, sizeof file_Locales_en_content_events_yaml - 1},
    {"Locales/en/content/organisations.yaml", file_Locales_en_content_organisations_yaml, sizeof file_Locales_en_content_organisations_yaml - 1},
    {"Locales/en/content/programmes.yaml", file_Locales_en_content_programmes_yaml, sizeof file_Locales_en_content_programmes_yaml - 1},
    {"Locales/en/locale.yaml", file_Locales_en_locale_yaml, sizeof file_Locales_en_locale_yaml - 1},
    {"Locales/en/messages/forms.yaml", file_Locales_en_messages_forms_yaml, sizeof file_Locales_en_messages_forms_yaml - 1},
    {"Locales/en/messages/labels.yaml", file_Locales_en_messages_labels_yaml, sizeof file_Locales_en_messages_labels_yaml - 1},
    {"Locales/en/messages/notes.yaml", file_Locales_en_messages_notes_yaml, sizeof file_Locales_en_messages_notes_yaml - 1},
    {"Locales/en/messages/presentation.yaml", file_Locales_en_messages_presentation_yaml, sizeof file_Locales_en_messages_presentation_yaml - 1},
    {"Locales/en/messages/templates.yaml", file_Locales_en_messages_templates_yaml, sizeof file_Locales_en_messages_templates_yaml - 1},
    {"Locales/en/messages/workbook.yaml", file_Locales_en_messages_workbook_yaml, sizeof file_Locales_en_messages_workbook_yaml - 1},
    {"Locales/en/messages/workspace.yaml", file_Locales_en_messages_workspace_yaml, sizeof file_Locales_en_messages_workspace_yaml - 1},
    {"Locales/en/recognition.txt", file_Locales_en_recognition_txt, sizeof file_Locales_en_recognition_txt - 1},
    {"Locales/mk-Latn/locale.yaml", file_Locales_mk_Latn_locale_yaml, sizeof file_Locales_mk_Latn_locale_yaml - 1},
    {"Locales/mk-Latn/transliteration-icao-9303.txt", file_Locales_mk_Latn_transliteration_icao_9303_txt, sizeof file_Locales_mk_Latn_transliteration_icao_9303_txt - 1},
    {"Locales/mk-Latn/transliteration-iso-9.txt", file_Locales_mk_Latn_transliteration_iso_9_txt, sizeof file_Locales_mk_Latn_transliteration_iso_9_txt - 1},
    {"Locales/mk-Latn/transliteration.txt", file_Locales_mk_Latn_transliteration_txt, sizeof file_Locales_mk_Latn_transliteration_txt - 1},
    {"Locales/mk/checks.txt", file_Locales_mk_checks_txt, sizeof file_Locales_mk_checks_txt - 1},
    {"Locales/mk/content/agendas.yaml", file_Locales_mk_content_agendas_yaml, sizeof file_Locales_mk_content_agendas_yaml - 1},
    {"Locales/mk/content/curricula.yaml", file_Locales_mk_content_curricula_yaml, sizeof file_Locales_mk_content_curricula_yaml - 1},
    {"Locales/mk/content/events.yaml", file_Locales_mk_content_events_yaml, sizeof file_Locales_mk_content_events_yaml - 1},
    {"Locales/mk/content/organisations.yaml", file_Locales_mk_content_organisations_yaml, sizeof file_Locales_mk_content_organisations_yaml - 1},
    {"Locales/mk/content/programmes.yaml", file_Locales_mk_content_programmes_yaml, sizeof file_Locales_mk_content_programmes_yaml - 1},
    {"Locales/mk/inflection/adjectives.txt", file_Locales_mk_inflection_adjectives_txt, sizeof file_Locales_mk_inflection_adjectives_txt - 1},
    {"Locales/mk/inflection/names.txt", file_Locales_mk_inflection_names_txt, sizeof file_Locales_mk_inflection_names_txt - 1},
    {"Locales/mk/inflection/nouns.txt", file_Locales_mk_inflection_nouns_txt, sizeof file_Locales_mk_inflection_nouns_txt - 1},
    {"Locales/mk/inflection/numerals.txt", file_Locales_mk_inflection_numerals_txt, sizeof file_Locales_mk_inflection_numerals_txt - 1},
    {"Locales/mk/inflection/phrases.txt", file_Locales_mk_inflection_phrases_txt, sizeof file_Locales_mk_inflection_phrases_txt - 1},
    {"Locales/mk/locale.yaml", file_Locales_mk_locale_yaml, sizeof file_Locales_mk_locale_yaml - 1},
    {"Locales/mk/messages/forms.yaml", file_Locales_mk_messages_forms_yaml, sizeof file_Locales_mk_messages_forms_yaml - 1},
    {"Locales/mk/messages/labels.yaml", file_Locales_mk_messages_labels_yaml, sizeof file_Locales_mk_messages_labels_yaml - 1},
    {"Locales/mk/messages/notes.yaml", file_Locales_mk_messages_notes_yaml, sizeof file_Locales_mk_messages_notes_yaml - 1},
    {"Locales/mk/messages/presentation.yaml", file_Locales_mk_messages_presentation_yaml, sizeof file_Locales_mk_messages_presentation_yaml - 1},
    {"Locales/mk/messages/templates.yaml", file_Locales_mk_messages_templates_yaml, sizeof file_Locales_mk_messages_templates_yaml - 1},
    {"Locales/mk/messages/workbook.yaml", file_Locales_mk_messages_workbook_yaml, sizeof file_Locales_mk_messages_workbook_yaml - 1},
    {"Locales/mk/messages/workspace.yaml", file_Locales_mk_messages_workspace_yaml, sizeof file_Locales_mk_messages_workspace_yaml - 1},
    {"Locales/mk/recognition.txt", file_Locales_mk_recognition_txt, sizeof file_Locales_mk_recognition_txt - 1},
    {"Locales/sr-Cyrl-RS/inflection/numerals.txt", file_Locales_sr_Cyrl_RS_inflection_numerals_txt, sizeof file_Locales_sr_Cyrl_RS_inflection_numerals_txt - 1},
    {"Locales/sr-Cyrl-RS/locale.yaml", file_Locales_sr_Cyrl_RS_locale_yaml, sizeof file_Locales_sr_Cyrl_RS_locale_yaml - 1},
    {"Locales/sr-Cyrl-RS/words.txt", file_Locales_sr_Cyrl_RS_words_txt, sizeof file_Locales_sr_Cyrl_RS_words_txt - 1},
    {"Locales/sr-Cyrl/boundaries.txt", file_Locales_sr_Cyrl_boundaries_txt, sizeof file_Locales_sr_Cyrl_boundaries_txt - 1},
    {"Locales/sr-Cyrl/checks.txt", file_Locales_sr_Cyrl_checks_txt, sizeof file_Locales_sr_Cyrl_checks_txt - 1},
    {"Locales/sr-Cyrl/content/agendas.yaml", file_Locales_sr_Cyrl_content_agendas_yaml, sizeof file_Locales_sr_Cyrl_content_agendas_yaml - 1},
    {"Locales/sr-Cyrl/content/curricula.yaml", file_Locales_sr_Cyrl_content_curricula_yaml, sizeof file_Locales_sr_Cyrl_content_curricula_yaml - 1},
    {"Locales/sr-Cyrl/content/events.yaml", file_Locales_sr_Cyrl_content_events_yaml, sizeof file_Locales_sr_Cyrl_content_events_yaml - 1},
    {"Locales/sr-Cyrl/content/organisations.yaml", file_Locales_sr_Cyrl_content_organisations_yaml, sizeof file_Locales_sr_Cyrl_content_organisations_yaml - 1},
    {"Locales/sr-Cyrl/content/programmes.yaml", file_Locales_sr_Cyrl_content_programmes_yaml, sizeof file_Locales_sr_Cyrl_content_programmes_yaml - 1},
    {"Locales/sr-Cyrl/foreign-words.txt", file_Locales_sr_Cyrl_foreign_words_txt, sizeof file_Locales_sr_Cyrl_foreign_words_txt - 1},
    {"Locales/sr-Cyrl/from-latin.txt", file_Locales_sr_Cyrl_from_latin_txt, sizeof file_Locales_sr_Cyrl_from_latin_txt - 1},
    {"Locales/sr-Cyrl/inflection/adjectives.txt", file_Locales_sr_Cyrl_inflection_adjectives_txt, sizeof file_Locales_sr_Cyrl_inflection_adjectives_txt - 1},
    {"Locales/sr-Cyrl/inflection/letters.txt", file_Locales_sr_Cyrl_inflection_letters_txt, sizeof file_Locales_sr_Cyrl_inflection_letters_txt - 1},
    {"Locales/sr-Cyrl/inflection/name-words.txt", file_Locales_sr_Cyrl_inflection_name_words_txt, sizeof file_Locales_sr_Cyrl_inflection_name_words_txt - 1},
    {"Locales/sr-Cyrl/inflection/nouns.txt", file_Locales_sr_Cyrl_inflection_nouns_txt, sizeof file_Locales_sr_Cyrl_inflection_nouns_txt - 1},
    {"Locales/sr-Cyrl/inflection/numerals.txt", file_Locales_sr_Cyrl_inflection_numerals_txt, sizeof file_Locales_sr_Cyrl_inflection_numerals_txt - 1},
    {"Locales/sr-Cyrl/jat.txt", file_Locales_sr_Cyrl_jat_txt, sizeof file_Locales_sr_Cyrl_jat_txt - 1},
    {"Locales/sr-Cyrl/locale.yaml", file_Locales_sr_Cyrl_locale_yaml, sizeof file_Locales_sr_Cyrl_locale_yaml - 1},
    {"Locales/sr-Cyrl/messages/forms.yaml", file_Locales_sr_Cyrl_messages_forms_yaml, sizeof file_Locales_sr_Cyrl_messages_forms_yaml - 1},
    {"Locales/sr-Cyrl/messages/labels.yaml", file_Locales_sr_Cyrl_messages_labels_yaml, sizeof file_Locales_sr_Cyrl_messages_labels_yaml - 1},
    {"Locales/sr-Cyrl/messages/notes.yaml", file_Locales_sr_Cyrl_messages_notes_yaml, sizeof file_Locales_sr_Cyrl_messages_notes_yaml - 1},
    {"Locales/sr-Cyrl/messages/presentation.yaml", file_Locales_sr_Cyrl_messages_presentation_yaml, sizeof file_Locales_sr_Cyrl_messages_presentation_yaml - 1},
    {"Locales/sr-Cyrl/messages/templates.yaml", file_Locales_sr_Cyrl_messages_templates_yaml, sizeof file_Locales_sr_Cyrl_messages_templates_yaml - 1},
    {"Locales/sr-Cyrl/messages/workbook.yaml", file_Locales_sr_Cyrl_messages_workbook_yaml, sizeof file_Locales_sr_Cyrl_messages_workbook_yaml - 1},
    {"Locales/sr-Cyrl/messages/workspace.yaml", file_Locales_sr_Cyrl_messages_workspace_yaml, sizeof file_Locales_sr_Cyrl_messages_workspace_yaml - 1},
    {"Locales/sr-Cyrl/recognition.txt", file_Locales_sr_Cyrl_recognition_txt, sizeof file_Locales_sr_Cyrl_recognition_txt - 1},
    {"Locales/sr-Latn-RS/locale.yaml", file_Locales_sr_Latn_RS_locale_yaml, sizeof file_Locales_sr_Latn_RS_locale_yaml - 1},
    {"Locales/sr-Latn/locale.yaml", file_Locales_sr_Latn_locale_yaml, sizeof file_Locales_sr_Latn_locale_yaml - 1},
    {"Locales/sr-Latn/transliteration-icao-9303.txt", file_Locales_sr_Latn_transliteration_icao_9303_txt, sizeof file_Locales_sr_Latn_transliteration_icao_9303_txt - 1},
    {"Locales/sr-Latn/transliteration-iso-9.txt", file_Locales_sr_Latn_transliteration_iso_9_txt, sizeof file_Locales_sr_Latn_transliteration_iso_9_txt - 1},
    {"Locales/sr-Latn/transliteration.txt", file_Locales_sr_Latn_transliteration_txt, sizeof file_Locales_sr_Latn_transliteration_txt - 1},
    {"Schemas/agenda.schema.json", file_Schemas_agenda_schema_json, sizeof file_Schemas_agenda_schema_json - 1},
    {"Schemas/catalogue.schema.json", file_Schemas_catalogue_schema_json, sizeof file_Schemas_catalogue_schema_json - 1},
    {"Schemas/curriculum.schema.json", file_Schemas_curriculum_schema_json, sizeof file_Schemas_curriculum_schema_json - 1},
    {"Schemas/document.schema.json", file_Schemas_document_schema_json, sizeof file_Schemas_document_schema_json - 1},
    {"Schemas/event.schema.json", file_Schemas_event_schema_json, sizeof file_Schemas_event_schema_json - 1},
    {"Schemas/glossary.schema.json", file_Schemas_glossary_schema_json, sizeof file_Schemas_glossary_schema_json - 1},
    {"Schemas/locale.schema.json", file_Schemas_locale_schema_json, sizeof file_Schemas_locale_schema_json - 1},
    {"Schemas/organisations.schema.json", file_Schemas_organisations_schema_json, sizeof file_Schemas_organisations_schema_json - 1},
    {"Schemas/programme.schema.json", file_Schemas_programme_schema_json, sizeof file_Schemas_programme_schema_json - 1},
    {"Schemas/projects.schema.json", file_Schemas_projects_schema_json, sizeof file_Schemas_projects_schema_json - 1},
    {"Schemas/template.schema.json", file_Schemas_template_schema_json, sizeof file_Schemas_template_schema_json - 1},
    {"Schemas/workspace.schema.json", file_Schemas_workspace_schema_json, sizeof file_Schemas_workspace_schema_json - 1},
    {"slovo.yaml", file_slovo_yaml, sizeof file_slovo_yaml - 1},
};

size_t slovo_built_in_count(void) { return sizeof table / sizeof table[0]; }

slovo_built_in_file slovo_built_in_at(size_t index) { return table[index]; }
