import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news_articles_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_articles_corrections_order_idx\` ON \`news_articles_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_articles_corrections_parent_id_idx\` ON \`news_articles_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_articles_corrections_locale_idx\` ON \`news_articles_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`news_articles_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_articles_audiences_order_idx\` ON \`news_articles_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_articles_audiences_parent_idx\` ON \`news_articles_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_picture_id\` text(36),
  	\`genre\` text DEFAULT 'news',
  	\`unit_id\` text(36),
  	\`source_url\` text,
  	\`created_by_id\` text(36),
  	\`identifier\` text,
  	\`short_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_articles_lead_picture_idx\` ON \`news_articles\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`news_articles_unit_idx\` ON \`news_articles\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`news_articles_created_by_idx\` ON \`news_articles\` (\`created_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_articles_identifier_idx\` ON \`news_articles\` (\`identifier\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_articles_short_id_idx\` ON \`news_articles\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`news_articles_updated_at_idx\` ON \`news_articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_articles_created_at_idx\` ON \`news_articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_articles__status_idx\` ON \`news_articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`news_articles_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`byline\` text,
  	\`source_name\` text,
  	\`slug\` text,
  	\`ai_label\` text,
  	\`first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_articles_slug_idx\` ON \`news_articles_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_articles_locales_locale_parent_id_unique\` ON \`news_articles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_articles_locales_parent_only_idx\` ON \`news_articles_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_articles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_articles_texts_order_parent\` ON \`news_articles_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_articles_texts_locale_parent\` ON \`news_articles_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_articles_rels_order_idx\` ON \`news_articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_articles_rels_parent_idx\` ON \`news_articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_articles_rels_path_idx\` ON \`news_articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_articles_rels_topics_id_idx\` ON \`news_articles_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`news_articles_rels_featured_tasks_id_idx\` ON \`news_articles_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_articles_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_articles_v_version_corrections_order_idx\` ON \`_news_articles_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_version_corrections_parent_id_idx\` ON \`_news_articles_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_version_corrections_locale_idx\` ON \`_news_articles_v_version_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_news_articles_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_articles_v_version_audiences_order_idx\` ON \`_news_articles_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_version_audiences_parent_idx\` ON \`_news_articles_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_lead_picture_id\` text(36),
  	\`version_genre\` text DEFAULT 'news',
  	\`version_unit_id\` text(36),
  	\`version_source_url\` text,
  	\`version_created_by_id\` text(36),
  	\`version_identifier\` text,
  	\`version_short_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_articles_v_parent_idx\` ON \`_news_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_version_version_lead_picture_idx\` ON \`_news_articles_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_version_version_unit_idx\` ON \`_news_articles_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_version_version_created_by_idx\` ON \`_news_articles_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_version_version_identifier_idx\` ON \`_news_articles_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_version_version_short_id_idx\` ON \`_news_articles_v\` (\`version_short_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_version_version_updated_at_idx\` ON \`_news_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_version_version_created_at_idx\` ON \`_news_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_version_version__status_idx\` ON \`_news_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_created_at_idx\` ON \`_news_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_updated_at_idx\` ON \`_news_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_snapshot_idx\` ON \`_news_articles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_published_locale_idx\` ON \`_news_articles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_latest_idx\` ON \`_news_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_autosave_idx\` ON \`_news_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_news_articles_v_locales\` (
  	\`version_headline\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_byline\` text,
  	\`version_source_name\` text,
  	\`version_slug\` text,
  	\`version_ai_label\` text,
  	\`version_first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_articles_v_version_version_slug_idx\` ON \`_news_articles_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_articles_v_locales_locale_parent_id_unique\` ON \`_news_articles_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_locales_parent_only_idx\` ON \`_news_articles_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_articles_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_articles_v_texts_order_parent\` ON \`_news_articles_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_texts_locale_parent\` ON \`_news_articles_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_articles_v_rels_order_idx\` ON \`_news_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_rels_parent_idx\` ON \`_news_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_rels_path_idx\` ON \`_news_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_rels_topics_id_idx\` ON \`_news_articles_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_articles_v_rels_featured_tasks_id_idx\` ON \`_news_articles_v_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE TABLE \`infographics_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`infographics_corrections_order_idx\` ON \`infographics_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`infographics_corrections_parent_id_idx\` ON \`infographics_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_corrections_locale_idx\` ON \`infographics_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`infographics_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`infographics_audiences_order_idx\` ON \`infographics_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`infographics_audiences_parent_idx\` ON \`infographics_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`infographics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_picture_id\` text(36),
  	\`chart_type\` text,
  	\`unit_id\` text(36),
  	\`source_url\` text,
  	\`created_by_id\` text(36),
  	\`identifier\` text,
  	\`short_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`infographics_lead_picture_idx\` ON \`infographics\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_unit_idx\` ON \`infographics\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_created_by_idx\` ON \`infographics\` (\`created_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`infographics_identifier_idx\` ON \`infographics\` (\`identifier\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`infographics_short_id_idx\` ON \`infographics\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_updated_at_idx\` ON \`infographics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`infographics_created_at_idx\` ON \`infographics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`infographics__status_idx\` ON \`infographics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`infographics_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`data\` text,
  	\`chart_title\` text,
  	\`chart_unit\` text,
  	\`chart_description\` text,
  	\`text_alternative\` text,
  	\`data_source\` text,
  	\`byline\` text,
  	\`source_name\` text,
  	\`slug\` text,
  	\`ai_label\` text,
  	\`first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`infographics_slug_idx\` ON \`infographics_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`infographics_locales_locale_parent_id_unique\` ON \`infographics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_locales_parent_only_idx\` ON \`infographics_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`infographics_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`infographics_texts_order_parent\` ON \`infographics_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_texts_locale_parent\` ON \`infographics_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`infographics_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`locale\` text,
  	\`media_id\` text(36),
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`infographics_rels_order_idx\` ON \`infographics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`infographics_rels_parent_idx\` ON \`infographics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`infographics_rels_path_idx\` ON \`infographics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`infographics_rels_locale_idx\` ON \`infographics_rels\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`infographics_rels_media_id_idx\` ON \`infographics_rels\` (\`media_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`infographics_rels_topics_id_idx\` ON \`infographics_rels\` (\`topics_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`infographics_rels_featured_tasks_id_idx\` ON \`infographics_rels\` (\`featured_tasks_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`_infographics_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_infographics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_corrections_order_idx\` ON \`_infographics_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_corrections_parent_id_idx\` ON \`_infographics_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_corrections_locale_idx\` ON \`_infographics_v_version_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_infographics_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_infographics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_audiences_order_idx\` ON \`_infographics_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_audiences_parent_idx\` ON \`_infographics_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_infographics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_lead_picture_id\` text(36),
  	\`version_chart_type\` text,
  	\`version_unit_id\` text(36),
  	\`version_source_url\` text,
  	\`version_created_by_id\` text(36),
  	\`version_identifier\` text,
  	\`version_short_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_infographics_v_parent_idx\` ON \`_infographics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_lead_picture_idx\` ON \`_infographics_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_unit_idx\` ON \`_infographics_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_created_by_idx\` ON \`_infographics_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_identifier_idx\` ON \`_infographics_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_short_id_idx\` ON \`_infographics_v\` (\`version_short_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_updated_at_idx\` ON \`_infographics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_created_at_idx\` ON \`_infographics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version__status_idx\` ON \`_infographics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_created_at_idx\` ON \`_infographics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_updated_at_idx\` ON \`_infographics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_snapshot_idx\` ON \`_infographics_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_published_locale_idx\` ON \`_infographics_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_latest_idx\` ON \`_infographics_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_autosave_idx\` ON \`_infographics_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_infographics_v_locales\` (
  	\`version_headline\` text,
  	\`version_summary\` text,
  	\`version_data\` text,
  	\`version_chart_title\` text,
  	\`version_chart_unit\` text,
  	\`version_chart_description\` text,
  	\`version_text_alternative\` text,
  	\`version_data_source\` text,
  	\`version_byline\` text,
  	\`version_source_name\` text,
  	\`version_slug\` text,
  	\`version_ai_label\` text,
  	\`version_first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_infographics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_infographics_v_version_version_slug_idx\` ON \`_infographics_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_infographics_v_locales_locale_parent_id_unique\` ON \`_infographics_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_locales_parent_only_idx\` ON \`_infographics_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_infographics_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_infographics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_infographics_v_texts_order_parent\` ON \`_infographics_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_texts_locale_parent\` ON \`_infographics_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_infographics_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`locale\` text,
  	\`media_id\` text(36),
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_infographics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_infographics_v_rels_order_idx\` ON \`_infographics_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_rels_parent_idx\` ON \`_infographics_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_rels_path_idx\` ON \`_infographics_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_rels_locale_idx\` ON \`_infographics_v_rels\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_rels_media_id_idx\` ON \`_infographics_v_rels\` (\`media_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_rels_topics_id_idx\` ON \`_infographics_v_rels\` (\`topics_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_infographics_v_rels_featured_tasks_id_idx\` ON \`_infographics_v_rels\` (\`featured_tasks_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`videos_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_chapters_order_idx\` ON \`videos_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`videos_chapters_parent_id_idx\` ON \`videos_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_chapters_locale_idx\` ON \`videos_chapters\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`videos_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_corrections_order_idx\` ON \`videos_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`videos_corrections_parent_id_idx\` ON \`videos_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_corrections_locale_idx\` ON \`videos_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`videos_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_audiences_order_idx\` ON \`videos_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`videos_audiences_parent_idx\` ON \`videos_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_picture_id\` text(36),
  	\`channel_url\` text,
  	\`duration\` text,
  	\`has_channel_captions\` integer,
  	\`is_silent\` integer,
  	\`form\` text DEFAULT 'video',
  	\`unit_id\` text(36),
  	\`source_url\` text,
  	\`created_by_id\` text(36),
  	\`identifier\` text,
  	\`short_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_lead_picture_idx\` ON \`videos\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_unit_idx\` ON \`videos\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_created_by_idx\` ON \`videos\` (\`created_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`videos_identifier_idx\` ON \`videos\` (\`identifier\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`videos_short_id_idx\` ON \`videos\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_updated_at_idx\` ON \`videos\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`videos_created_at_idx\` ON \`videos\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`videos__status_idx\` ON \`videos\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`videos_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`transcript\` text,
  	\`body\` text,
  	\`byline\` text,
  	\`source_name\` text,
  	\`slug\` text,
  	\`ai_label\` text,
  	\`first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_slug_idx\` ON \`videos_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`videos_locales_locale_parent_id_unique\` ON \`videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_locales_parent_only_idx\` ON \`videos_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_texts_order_parent\` ON \`videos_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_texts_locale_parent\` ON \`videos_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`videos_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`videos_rels_order_idx\` ON \`videos_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_parent_idx\` ON \`videos_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_path_idx\` ON \`videos_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_files_id_idx\` ON \`videos_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_topics_id_idx\` ON \`videos_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`videos_rels_featured_tasks_id_idx\` ON \`videos_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_chapters_order_idx\` ON \`_videos_v_version_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_chapters_parent_id_idx\` ON \`_videos_v_version_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_chapters_locale_idx\` ON \`_videos_v_version_chapters\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_corrections_order_idx\` ON \`_videos_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_corrections_parent_id_idx\` ON \`_videos_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_corrections_locale_idx\` ON \`_videos_v_version_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_audiences_order_idx\` ON \`_videos_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_audiences_parent_idx\` ON \`_videos_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_lead_picture_id\` text(36),
  	\`version_channel_url\` text,
  	\`version_duration\` text,
  	\`version_has_channel_captions\` integer,
  	\`version_is_silent\` integer,
  	\`version_form\` text DEFAULT 'video',
  	\`version_unit_id\` text(36),
  	\`version_source_url\` text,
  	\`version_created_by_id\` text(36),
  	\`version_identifier\` text,
  	\`version_short_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_parent_idx\` ON \`_videos_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_lead_picture_idx\` ON \`_videos_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_unit_idx\` ON \`_videos_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_created_by_idx\` ON \`_videos_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_identifier_idx\` ON \`_videos_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_short_id_idx\` ON \`_videos_v\` (\`version_short_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_updated_at_idx\` ON \`_videos_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_created_at_idx\` ON \`_videos_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version__status_idx\` ON \`_videos_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_created_at_idx\` ON \`_videos_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_updated_at_idx\` ON \`_videos_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_snapshot_idx\` ON \`_videos_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_published_locale_idx\` ON \`_videos_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_latest_idx\` ON \`_videos_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_autosave_idx\` ON \`_videos_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_locales\` (
  	\`version_headline\` text,
  	\`version_summary\` text,
  	\`version_transcript\` text,
  	\`version_body\` text,
  	\`version_byline\` text,
  	\`version_source_name\` text,
  	\`version_slug\` text,
  	\`version_ai_label\` text,
  	\`version_first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_version_version_slug_idx\` ON \`_videos_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_videos_v_locales_locale_parent_id_unique\` ON \`_videos_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_locales_parent_only_idx\` ON \`_videos_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_texts_order_parent\` ON \`_videos_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_texts_locale_parent\` ON \`_videos_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_videos_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_videos_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_order_idx\` ON \`_videos_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_parent_idx\` ON \`_videos_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_path_idx\` ON \`_videos_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_files_id_idx\` ON \`_videos_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_topics_id_idx\` ON \`_videos_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_videos_v_rels_featured_tasks_id_idx\` ON \`_videos_v_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_chapter\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_chapter_order_idx\` ON \`e_magazines_blocks_chapter\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_chapter_parent_id_idx\` ON \`e_magazines_blocks_chapter\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_chapter_path_idx\` ON \`e_magazines_blocks_chapter\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_chapter_locale_idx\` ON \`e_magazines_blocks_chapter\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_text_order_idx\` ON \`e_magazines_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_text_parent_id_idx\` ON \`e_magazines_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_text_path_idx\` ON \`e_magazines_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_text_locale_idx\` ON \`e_magazines_blocks_text\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`width\` text DEFAULT 'wide',
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_picture_order_idx\` ON \`e_magazines_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_picture_parent_id_idx\` ON \`e_magazines_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_picture_path_idx\` ON \`e_magazines_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_picture_locale_idx\` ON \`e_magazines_blocks_picture\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_picture_picture_idx\` ON \`e_magazines_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_pair\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`left_id\` text(36),
  	\`right_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`left_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`right_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_pair_order_idx\` ON \`e_magazines_blocks_pair\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_pair_parent_id_idx\` ON \`e_magazines_blocks_pair\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_pair_path_idx\` ON \`e_magazines_blocks_pair\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_pair_locale_idx\` ON \`e_magazines_blocks_pair\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_pair_left_idx\` ON \`e_magazines_blocks_pair\` (\`left_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_pair_right_idx\` ON \`e_magazines_blocks_pair\` (\`right_id\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_gallery\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`caption\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_gallery_order_idx\` ON \`e_magazines_blocks_gallery\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_gallery_parent_id_idx\` ON \`e_magazines_blocks_gallery\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_gallery_path_idx\` ON \`e_magazines_blocks_gallery\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_gallery_locale_idx\` ON \`e_magazines_blocks_gallery\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`words\` text,
  	\`attribution\` text,
  	\`picture_id\` text(36),
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_quote_order_idx\` ON \`e_magazines_blocks_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_quote_parent_id_idx\` ON \`e_magazines_blocks_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_quote_path_idx\` ON \`e_magazines_blocks_quote\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_quote_locale_idx\` ON \`e_magazines_blocks_quote\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_quote_picture_idx\` ON \`e_magazines_blocks_quote\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_numbers_numbers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`label\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines_blocks_numbers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_numbers_numbers_order_idx\` ON \`e_magazines_blocks_numbers_numbers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_numbers_numbers_parent_id_idx\` ON \`e_magazines_blocks_numbers_numbers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_numbers_numbers_locale_idx\` ON \`e_magazines_blocks_numbers_numbers\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_numbers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_numbers_order_idx\` ON \`e_magazines_blocks_numbers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_numbers_parent_id_idx\` ON \`e_magazines_blocks_numbers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_numbers_path_idx\` ON \`e_magazines_blocks_numbers\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_numbers_locale_idx\` ON \`e_magazines_blocks_numbers\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_chart\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`data\` text,
  	\`chart_type\` text,
  	\`title\` text,
  	\`unit\` text,
  	\`description\` text,
  	\`source\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_chart_order_idx\` ON \`e_magazines_blocks_chart\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_chart_parent_id_idx\` ON \`e_magazines_blocks_chart\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_chart_path_idx\` ON \`e_magazines_blocks_chart\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_chart_locale_idx\` ON \`e_magazines_blocks_chart\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_table\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`data\` text,
  	\`source\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_table_order_idx\` ON \`e_magazines_blocks_table\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_table_parent_id_idx\` ON \`e_magazines_blocks_table\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_table_path_idx\` ON \`e_magazines_blocks_table\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_table_locale_idx\` ON \`e_magazines_blocks_table\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_timeline_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`time\` text,
  	\`title\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines_blocks_timeline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_timeline_events_order_idx\` ON \`e_magazines_blocks_timeline_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_timeline_events_parent_id_idx\` ON \`e_magazines_blocks_timeline_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_timeline_events_locale_idx\` ON \`e_magazines_blocks_timeline_events\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_timeline_order_idx\` ON \`e_magazines_blocks_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_timeline_parent_id_idx\` ON \`e_magazines_blocks_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_timeline_path_idx\` ON \`e_magazines_blocks_timeline\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_timeline_locale_idx\` ON \`e_magazines_blocks_timeline\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_diagram\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`explanation\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_diagram_order_idx\` ON \`e_magazines_blocks_diagram\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_diagram_parent_id_idx\` ON \`e_magazines_blocks_diagram\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_diagram_path_idx\` ON \`e_magazines_blocks_diagram\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_diagram_locale_idx\` ON \`e_magazines_blocks_diagram\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_diagram_picture_idx\` ON \`e_magazines_blocks_diagram\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_video\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`poster_id\` text(36),
  	\`caption\` text,
  	\`transcript\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_video_order_idx\` ON \`e_magazines_blocks_video\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_video_parent_id_idx\` ON \`e_magazines_blocks_video\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_video_path_idx\` ON \`e_magazines_blocks_video\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_video_locale_idx\` ON \`e_magazines_blocks_video\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_video_file_idx\` ON \`e_magazines_blocks_video\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_video_poster_idx\` ON \`e_magazines_blocks_video\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_audio\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`title\` text,
  	\`transcript\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_audio_order_idx\` ON \`e_magazines_blocks_audio\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_audio_parent_id_idx\` ON \`e_magazines_blocks_audio\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_audio_path_idx\` ON \`e_magazines_blocks_audio\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_audio_locale_idx\` ON \`e_magazines_blocks_audio\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_audio_file_idx\` ON \`e_magazines_blocks_audio\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_blocks_before_after\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`before_id\` text(36),
  	\`after_id\` text(36),
  	\`caption\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`before_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`after_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_before_after_order_idx\` ON \`e_magazines_blocks_before_after\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_before_after_parent_id_idx\` ON \`e_magazines_blocks_before_after\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_before_after_path_idx\` ON \`e_magazines_blocks_before_after\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_before_after_locale_idx\` ON \`e_magazines_blocks_before_after\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_before_after_before_idx\` ON \`e_magazines_blocks_before_after\` (\`before_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_blocks_before_after_after_idx\` ON \`e_magazines_blocks_before_after\` (\`after_id\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_credits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text,
  	\`names\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_credits_order_idx\` ON \`e_magazines_credits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_credits_parent_id_idx\` ON \`e_magazines_credits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_credits_locale_idx\` ON \`e_magazines_credits\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_corrections_order_idx\` ON \`e_magazines_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_corrections_parent_id_idx\` ON \`e_magazines_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_corrections_locale_idx\` ON \`e_magazines_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_audiences_order_idx\` ON \`e_magazines_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_audiences_parent_idx\` ON \`e_magazines_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_picture_id\` text(36),
  	\`cover_picture_id\` text(36),
  	\`cover_portrait_id\` text(36),
  	\`cover_loop_id\` text(36),
  	\`unit_id\` text(36),
  	\`source_url\` text,
  	\`created_by_id\` text(36),
  	\`identifier\` text,
  	\`short_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_loop_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_lead_picture_idx\` ON \`e_magazines\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_cover_picture_idx\` ON \`e_magazines\` (\`cover_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_cover_portrait_idx\` ON \`e_magazines\` (\`cover_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_cover_loop_idx\` ON \`e_magazines\` (\`cover_loop_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_unit_idx\` ON \`e_magazines\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_created_by_idx\` ON \`e_magazines\` (\`created_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`e_magazines_identifier_idx\` ON \`e_magazines\` (\`identifier\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`e_magazines_short_id_idx\` ON \`e_magazines\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_updated_at_idx\` ON \`e_magazines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_created_at_idx\` ON \`e_magazines\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines__status_idx\` ON \`e_magazines\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`byline\` text,
  	\`source_name\` text,
  	\`slug\` text,
  	\`ai_label\` text,
  	\`first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_slug_idx\` ON \`e_magazines_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`e_magazines_locales_locale_parent_id_unique\` ON \`e_magazines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_locales_parent_only_idx\` ON \`e_magazines_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_texts_order_parent\` ON \`e_magazines_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_texts_locale_parent\` ON \`e_magazines_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`e_magazines_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`locale\` text,
  	\`media_id\` text(36),
  	\`files_id\` text(36),
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`e_magazines_rels_order_idx\` ON \`e_magazines_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_rels_parent_idx\` ON \`e_magazines_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_rels_path_idx\` ON \`e_magazines_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_rels_locale_idx\` ON \`e_magazines_rels\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_rels_media_id_idx\` ON \`e_magazines_rels\` (\`media_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_rels_files_id_idx\` ON \`e_magazines_rels\` (\`files_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_rels_topics_id_idx\` ON \`e_magazines_rels\` (\`topics_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`e_magazines_rels_featured_tasks_id_idx\` ON \`e_magazines_rels\` (\`featured_tasks_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_chapter\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_chapter_order_idx\` ON \`_e_magazines_v_blocks_chapter\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_chapter_parent_id_idx\` ON \`_e_magazines_v_blocks_chapter\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_chapter_path_idx\` ON \`_e_magazines_v_blocks_chapter\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_chapter_locale_idx\` ON \`_e_magazines_v_blocks_chapter\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_text_order_idx\` ON \`_e_magazines_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_text_parent_id_idx\` ON \`_e_magazines_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_text_path_idx\` ON \`_e_magazines_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_text_locale_idx\` ON \`_e_magazines_v_blocks_text\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_picture\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`width\` text DEFAULT 'wide',
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_picture_order_idx\` ON \`_e_magazines_v_blocks_picture\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_picture_parent_id_idx\` ON \`_e_magazines_v_blocks_picture\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_picture_path_idx\` ON \`_e_magazines_v_blocks_picture\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_picture_locale_idx\` ON \`_e_magazines_v_blocks_picture\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_picture_picture_idx\` ON \`_e_magazines_v_blocks_picture\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_pair\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`left_id\` text(36),
  	\`right_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`left_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`right_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_pair_order_idx\` ON \`_e_magazines_v_blocks_pair\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_pair_parent_id_idx\` ON \`_e_magazines_v_blocks_pair\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_pair_path_idx\` ON \`_e_magazines_v_blocks_pair\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_pair_locale_idx\` ON \`_e_magazines_v_blocks_pair\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_pair_left_idx\` ON \`_e_magazines_v_blocks_pair\` (\`left_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_pair_right_idx\` ON \`_e_magazines_v_blocks_pair\` (\`right_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_gallery\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`caption\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_gallery_order_idx\` ON \`_e_magazines_v_blocks_gallery\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_gallery_parent_id_idx\` ON \`_e_magazines_v_blocks_gallery\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_gallery_path_idx\` ON \`_e_magazines_v_blocks_gallery\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_gallery_locale_idx\` ON \`_e_magazines_v_blocks_gallery\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`words\` text,
  	\`attribution\` text,
  	\`picture_id\` text(36),
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_quote_order_idx\` ON \`_e_magazines_v_blocks_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_quote_parent_id_idx\` ON \`_e_magazines_v_blocks_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_quote_path_idx\` ON \`_e_magazines_v_blocks_quote\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_quote_locale_idx\` ON \`_e_magazines_v_blocks_quote\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_quote_picture_idx\` ON \`_e_magazines_v_blocks_quote\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_numbers_numbers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`label\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v_blocks_numbers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_numbers_numbers_order_idx\` ON \`_e_magazines_v_blocks_numbers_numbers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_numbers_numbers_parent_id_idx\` ON \`_e_magazines_v_blocks_numbers_numbers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_numbers_numbers_locale_idx\` ON \`_e_magazines_v_blocks_numbers_numbers\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_numbers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_numbers_order_idx\` ON \`_e_magazines_v_blocks_numbers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_numbers_parent_id_idx\` ON \`_e_magazines_v_blocks_numbers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_numbers_path_idx\` ON \`_e_magazines_v_blocks_numbers\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_numbers_locale_idx\` ON \`_e_magazines_v_blocks_numbers\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_chart\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`data\` text,
  	\`chart_type\` text,
  	\`title\` text,
  	\`unit\` text,
  	\`description\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_chart_order_idx\` ON \`_e_magazines_v_blocks_chart\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_chart_parent_id_idx\` ON \`_e_magazines_v_blocks_chart\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_chart_path_idx\` ON \`_e_magazines_v_blocks_chart\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_chart_locale_idx\` ON \`_e_magazines_v_blocks_chart\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_table\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`data\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_table_order_idx\` ON \`_e_magazines_v_blocks_table\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_table_parent_id_idx\` ON \`_e_magazines_v_blocks_table\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_table_path_idx\` ON \`_e_magazines_v_blocks_table\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_table_locale_idx\` ON \`_e_magazines_v_blocks_table\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_timeline_events\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`time\` text,
  	\`title\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v_blocks_timeline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_timeline_events_order_idx\` ON \`_e_magazines_v_blocks_timeline_events\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_timeline_events_parent_id_idx\` ON \`_e_magazines_v_blocks_timeline_events\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_timeline_events_locale_idx\` ON \`_e_magazines_v_blocks_timeline_events\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_timeline_order_idx\` ON \`_e_magazines_v_blocks_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_timeline_parent_id_idx\` ON \`_e_magazines_v_blocks_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_timeline_path_idx\` ON \`_e_magazines_v_blocks_timeline\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_timeline_locale_idx\` ON \`_e_magazines_v_blocks_timeline\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_diagram\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text(36),
  	\`explanation\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_diagram_order_idx\` ON \`_e_magazines_v_blocks_diagram\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_diagram_parent_id_idx\` ON \`_e_magazines_v_blocks_diagram\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_diagram_path_idx\` ON \`_e_magazines_v_blocks_diagram\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_diagram_locale_idx\` ON \`_e_magazines_v_blocks_diagram\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_diagram_picture_idx\` ON \`_e_magazines_v_blocks_diagram\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_video\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`poster_id\` text(36),
  	\`caption\` text,
  	\`transcript\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_video_order_idx\` ON \`_e_magazines_v_blocks_video\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_video_parent_id_idx\` ON \`_e_magazines_v_blocks_video\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_video_path_idx\` ON \`_e_magazines_v_blocks_video\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_video_locale_idx\` ON \`_e_magazines_v_blocks_video\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_video_file_idx\` ON \`_e_magazines_v_blocks_video\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_video_poster_idx\` ON \`_e_magazines_v_blocks_video\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_audio\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`title\` text,
  	\`transcript\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_audio_order_idx\` ON \`_e_magazines_v_blocks_audio\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_audio_parent_id_idx\` ON \`_e_magazines_v_blocks_audio\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_audio_path_idx\` ON \`_e_magazines_v_blocks_audio\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_audio_locale_idx\` ON \`_e_magazines_v_blocks_audio\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_audio_file_idx\` ON \`_e_magazines_v_blocks_audio\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_blocks_before_after\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`before_id\` text(36),
  	\`after_id\` text(36),
  	\`caption\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`before_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`after_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_before_after_order_idx\` ON \`_e_magazines_v_blocks_before_after\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_before_after_parent_id_idx\` ON \`_e_magazines_v_blocks_before_after\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_before_after_path_idx\` ON \`_e_magazines_v_blocks_before_after\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_before_after_locale_idx\` ON \`_e_magazines_v_blocks_before_after\` (\`_locale\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_before_after_before_idx\` ON \`_e_magazines_v_blocks_before_after\` (\`before_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_blocks_before_after_after_idx\` ON \`_e_magazines_v_blocks_before_after\` (\`after_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_version_credits\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role\` text,
  	\`names\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_credits_order_idx\` ON \`_e_magazines_v_version_credits\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_credits_parent_id_idx\` ON \`_e_magazines_v_version_credits\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_credits_locale_idx\` ON \`_e_magazines_v_version_credits\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_corrections_order_idx\` ON \`_e_magazines_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_corrections_parent_id_idx\` ON \`_e_magazines_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_corrections_locale_idx\` ON \`_e_magazines_v_version_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_audiences_order_idx\` ON \`_e_magazines_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_audiences_parent_idx\` ON \`_e_magazines_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_lead_picture_id\` text(36),
  	\`version_cover_picture_id\` text(36),
  	\`version_cover_portrait_id\` text(36),
  	\`version_cover_loop_id\` text(36),
  	\`version_unit_id\` text(36),
  	\`version_source_url\` text,
  	\`version_created_by_id\` text(36),
  	\`version_identifier\` text,
  	\`version_short_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_loop_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_parent_idx\` ON \`_e_magazines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_version_lead_picture_idx\` ON \`_e_magazines_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_version_cover_picture_idx\` ON \`_e_magazines_v\` (\`version_cover_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_version_cover_portrait_idx\` ON \`_e_magazines_v\` (\`version_cover_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_version_cover_loop_idx\` ON \`_e_magazines_v\` (\`version_cover_loop_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_version_unit_idx\` ON \`_e_magazines_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_version_created_by_idx\` ON \`_e_magazines_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_version_identifier_idx\` ON \`_e_magazines_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_version_short_id_idx\` ON \`_e_magazines_v\` (\`version_short_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_version_updated_at_idx\` ON \`_e_magazines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_version_created_at_idx\` ON \`_e_magazines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_version__status_idx\` ON \`_e_magazines_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_created_at_idx\` ON \`_e_magazines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_updated_at_idx\` ON \`_e_magazines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_snapshot_idx\` ON \`_e_magazines_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_published_locale_idx\` ON \`_e_magazines_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_latest_idx\` ON \`_e_magazines_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_autosave_idx\` ON \`_e_magazines_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_locales\` (
  	\`version_headline\` text,
  	\`version_summary\` text,
  	\`version_byline\` text,
  	\`version_source_name\` text,
  	\`version_slug\` text,
  	\`version_ai_label\` text,
  	\`version_first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_version_version_slug_idx\` ON \`_e_magazines_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_e_magazines_v_locales_locale_parent_id_unique\` ON \`_e_magazines_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_locales_parent_only_idx\` ON \`_e_magazines_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_texts_order_parent\` ON \`_e_magazines_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_texts_locale_parent\` ON \`_e_magazines_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_e_magazines_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`locale\` text,
  	\`media_id\` text(36),
  	\`files_id\` text(36),
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_e_magazines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_rels_order_idx\` ON \`_e_magazines_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_rels_parent_idx\` ON \`_e_magazines_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_rels_path_idx\` ON \`_e_magazines_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_rels_locale_idx\` ON \`_e_magazines_v_rels\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_rels_media_id_idx\` ON \`_e_magazines_v_rels\` (\`media_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_rels_files_id_idx\` ON \`_e_magazines_v_rels\` (\`files_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_rels_topics_id_idx\` ON \`_e_magazines_v_rels\` (\`topics_id\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`_e_magazines_v_rels_featured_tasks_id_idx\` ON \`_e_magazines_v_rels\` (\`featured_tasks_id\`,\`locale\`);`)
  await db.run(sql`CREATE TABLE \`podcast_episodes_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`title\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`podcast_episodes_chapters_order_idx\` ON \`podcast_episodes_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_chapters_parent_id_idx\` ON \`podcast_episodes_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_chapters_locale_idx\` ON \`podcast_episodes_chapters\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`podcast_episodes_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`podcast_episodes_corrections_order_idx\` ON \`podcast_episodes_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_corrections_parent_id_idx\` ON \`podcast_episodes_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_corrections_locale_idx\` ON \`podcast_episodes_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`podcast_episodes_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`podcast_episodes_audiences_order_idx\` ON \`podcast_episodes_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_audiences_parent_idx\` ON \`podcast_episodes_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`podcast_episodes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_picture_id\` text(36),
  	\`show_id\` text(36),
  	\`episode_number\` numeric,
  	\`season_number\` numeric,
  	\`unit_id\` text(36),
  	\`source_url\` text,
  	\`created_by_id\` text(36),
  	\`identifier\` text,
  	\`short_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`show_id\`) REFERENCES \`podcast_shows\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`podcast_episodes_lead_picture_idx\` ON \`podcast_episodes\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_show_idx\` ON \`podcast_episodes\` (\`show_id\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_unit_idx\` ON \`podcast_episodes\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_created_by_idx\` ON \`podcast_episodes\` (\`created_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`podcast_episodes_identifier_idx\` ON \`podcast_episodes\` (\`identifier\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`podcast_episodes_short_id_idx\` ON \`podcast_episodes\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_updated_at_idx\` ON \`podcast_episodes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_created_at_idx\` ON \`podcast_episodes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes__status_idx\` ON \`podcast_episodes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`podcast_episodes_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`transcript\` text,
  	\`body\` text,
  	\`byline\` text,
  	\`source_name\` text,
  	\`slug\` text,
  	\`ai_label\` text,
  	\`first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`podcast_episodes_slug_idx\` ON \`podcast_episodes_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`podcast_episodes_locales_locale_parent_id_unique\` ON \`podcast_episodes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_locales_parent_only_idx\` ON \`podcast_episodes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`podcast_episodes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`podcast_episodes_texts_order_parent\` ON \`podcast_episodes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_texts_locale_parent\` ON \`podcast_episodes_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`podcast_episodes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`podcast_episodes_rels_order_idx\` ON \`podcast_episodes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_rels_parent_idx\` ON \`podcast_episodes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_rels_path_idx\` ON \`podcast_episodes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_rels_files_id_idx\` ON \`podcast_episodes_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_rels_topics_id_idx\` ON \`podcast_episodes_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`podcast_episodes_rels_featured_tasks_id_idx\` ON \`podcast_episodes_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE TABLE \`_podcast_episodes_v_version_chapters\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`title\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_podcast_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_chapters_order_idx\` ON \`_podcast_episodes_v_version_chapters\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_chapters_parent_id_idx\` ON \`_podcast_episodes_v_version_chapters\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_chapters_locale_idx\` ON \`_podcast_episodes_v_version_chapters\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_podcast_episodes_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_podcast_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_corrections_order_idx\` ON \`_podcast_episodes_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_corrections_parent_id_idx\` ON \`_podcast_episodes_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_corrections_locale_idx\` ON \`_podcast_episodes_v_version_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_podcast_episodes_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_podcast_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_audiences_order_idx\` ON \`_podcast_episodes_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_audiences_parent_idx\` ON \`_podcast_episodes_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_podcast_episodes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_lead_picture_id\` text(36),
  	\`version_show_id\` text(36),
  	\`version_episode_number\` numeric,
  	\`version_season_number\` numeric,
  	\`version_unit_id\` text(36),
  	\`version_source_url\` text,
  	\`version_created_by_id\` text(36),
  	\`version_identifier\` text,
  	\`version_short_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_show_id\`) REFERENCES \`podcast_shows\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_parent_idx\` ON \`_podcast_episodes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_version_lead_picture_idx\` ON \`_podcast_episodes_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_version_show_idx\` ON \`_podcast_episodes_v\` (\`version_show_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_version_unit_idx\` ON \`_podcast_episodes_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_version_created_by_idx\` ON \`_podcast_episodes_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_version_identifier_idx\` ON \`_podcast_episodes_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_version_short_id_idx\` ON \`_podcast_episodes_v\` (\`version_short_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_version_updated_at_idx\` ON \`_podcast_episodes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_version_created_at_idx\` ON \`_podcast_episodes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_version__status_idx\` ON \`_podcast_episodes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_created_at_idx\` ON \`_podcast_episodes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_updated_at_idx\` ON \`_podcast_episodes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_snapshot_idx\` ON \`_podcast_episodes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_published_locale_idx\` ON \`_podcast_episodes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_latest_idx\` ON \`_podcast_episodes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_autosave_idx\` ON \`_podcast_episodes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_podcast_episodes_v_locales\` (
  	\`version_headline\` text,
  	\`version_summary\` text,
  	\`version_transcript\` text,
  	\`version_body\` text,
  	\`version_byline\` text,
  	\`version_source_name\` text,
  	\`version_slug\` text,
  	\`version_ai_label\` text,
  	\`version_first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_podcast_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_version_version_slug_idx\` ON \`_podcast_episodes_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_podcast_episodes_v_locales_locale_parent_id_unique\` ON \`_podcast_episodes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_locales_parent_only_idx\` ON \`_podcast_episodes_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_podcast_episodes_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_podcast_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_texts_order_parent\` ON \`_podcast_episodes_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_texts_locale_parent\` ON \`_podcast_episodes_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_podcast_episodes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`files_id\` text(36),
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_podcast_episodes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_rels_order_idx\` ON \`_podcast_episodes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_rels_parent_idx\` ON \`_podcast_episodes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_rels_path_idx\` ON \`_podcast_episodes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_rels_files_id_idx\` ON \`_podcast_episodes_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_rels_topics_id_idx\` ON \`_podcast_episodes_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_podcast_episodes_v_rels_featured_tasks_id_idx\` ON \`_podcast_episodes_v_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_files_order_idx\` ON \`publications_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_files_parent_id_idx\` ON \`publications_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_files_file_idx\` ON \`publications_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_table_of_contents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`page\` numeric,
  	\`level\` numeric DEFAULT 1,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_table_of_contents_order_idx\` ON \`publications_table_of_contents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_table_of_contents_parent_id_idx\` ON \`publications_table_of_contents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_table_of_contents_locale_idx\` ON \`publications_table_of_contents\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`publications_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_corrections_order_idx\` ON \`publications_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`publications_corrections_parent_id_idx\` ON \`publications_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_corrections_locale_idx\` ON \`publications_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`publications_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_audiences_order_idx\` ON \`publications_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`publications_audiences_parent_idx\` ON \`publications_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_picture_id\` text(36),
  	\`issued_on\` text,
  	\`form\` text DEFAULT 'handbook',
  	\`unit_id\` text(36),
  	\`source_url\` text,
  	\`created_by_id\` text(36),
  	\`identifier\` text,
  	\`short_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_lead_picture_idx\` ON \`publications\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_unit_idx\` ON \`publications\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_by_idx\` ON \`publications\` (\`created_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_identifier_idx\` ON \`publications\` (\`identifier\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_short_id_idx\` ON \`publications\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_updated_at_idx\` ON \`publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publications_created_at_idx\` ON \`publications\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`publications__status_idx\` ON \`publications\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`publications_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`issuer\` text,
  	\`edition\` text,
  	\`byline\` text,
  	\`source_name\` text,
  	\`slug\` text,
  	\`ai_label\` text,
  	\`first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_slug_idx\` ON \`publications_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_locales_locale_parent_id_unique\` ON \`publications_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_locales_parent_only_idx\` ON \`publications_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_texts_order_parent\` ON \`publications_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_texts_locale_parent\` ON \`publications_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`publications_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_articles_id\` text(36),
  	\`infographics_id\` text(36),
  	\`videos_id\` text(36),
  	\`e_magazines_id\` text(36),
  	\`podcast_episodes_id\` text(36),
  	\`publications_id\` text(36),
  	\`documents_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	\`showcases_id\` text(36),
  	\`problems_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_articles_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infographics_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`e_magazines_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`podcast_episodes_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`showcases_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`problems_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`publications_rels_order_idx\` ON \`publications_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_parent_idx\` ON \`publications_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_path_idx\` ON \`publications_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_news_articles_id_idx\` ON \`publications_rels\` (\`news_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_infographics_id_idx\` ON \`publications_rels\` (\`infographics_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_videos_id_idx\` ON \`publications_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_e_magazines_id_idx\` ON \`publications_rels\` (\`e_magazines_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_podcast_episodes_id_idx\` ON \`publications_rels\` (\`podcast_episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_publications_id_idx\` ON \`publications_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_documents_id_idx\` ON \`publications_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_featured_tasks_id_idx\` ON \`publications_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_showcases_id_idx\` ON \`publications_rels\` (\`showcases_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_problems_id_idx\` ON \`publications_rels\` (\`problems_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_campaigns_id_idx\` ON \`publications_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`publications_rels_topics_id_idx\` ON \`publications_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_files_order_idx\` ON \`_publications_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_files_parent_id_idx\` ON \`_publications_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_files_file_idx\` ON \`_publications_v_version_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_table_of_contents\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`page\` numeric,
  	\`level\` numeric DEFAULT 1,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_table_of_contents_order_idx\` ON \`_publications_v_version_table_of_contents\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_table_of_contents_parent_id_idx\` ON \`_publications_v_version_table_of_contents\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_table_of_contents_locale_idx\` ON \`_publications_v_version_table_of_contents\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_corrections_order_idx\` ON \`_publications_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_corrections_parent_id_idx\` ON \`_publications_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_corrections_locale_idx\` ON \`_publications_v_version_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_audiences_order_idx\` ON \`_publications_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_audiences_parent_idx\` ON \`_publications_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_lead_picture_id\` text(36),
  	\`version_issued_on\` text,
  	\`version_form\` text DEFAULT 'handbook',
  	\`version_unit_id\` text(36),
  	\`version_source_url\` text,
  	\`version_created_by_id\` text(36),
  	\`version_identifier\` text,
  	\`version_short_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_parent_idx\` ON \`_publications_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_lead_picture_idx\` ON \`_publications_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_unit_idx\` ON \`_publications_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_created_by_idx\` ON \`_publications_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_identifier_idx\` ON \`_publications_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_short_id_idx\` ON \`_publications_v\` (\`version_short_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_updated_at_idx\` ON \`_publications_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_created_at_idx\` ON \`_publications_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version__status_idx\` ON \`_publications_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_created_at_idx\` ON \`_publications_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_updated_at_idx\` ON \`_publications_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_snapshot_idx\` ON \`_publications_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_published_locale_idx\` ON \`_publications_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_latest_idx\` ON \`_publications_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_autosave_idx\` ON \`_publications_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_locales\` (
  	\`version_headline\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_issuer\` text,
  	\`version_edition\` text,
  	\`version_byline\` text,
  	\`version_source_name\` text,
  	\`version_slug\` text,
  	\`version_ai_label\` text,
  	\`version_first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_version_version_slug_idx\` ON \`_publications_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_publications_v_locales_locale_parent_id_unique\` ON \`_publications_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_locales_parent_only_idx\` ON \`_publications_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_texts_order_parent\` ON \`_publications_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_texts_locale_parent\` ON \`_publications_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_publications_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_articles_id\` text(36),
  	\`infographics_id\` text(36),
  	\`videos_id\` text(36),
  	\`e_magazines_id\` text(36),
  	\`podcast_episodes_id\` text(36),
  	\`publications_id\` text(36),
  	\`documents_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	\`showcases_id\` text(36),
  	\`problems_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_publications_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_articles_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infographics_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`e_magazines_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`podcast_episodes_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`showcases_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`problems_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_order_idx\` ON \`_publications_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_parent_idx\` ON \`_publications_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_path_idx\` ON \`_publications_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_news_articles_id_idx\` ON \`_publications_v_rels\` (\`news_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_infographics_id_idx\` ON \`_publications_v_rels\` (\`infographics_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_videos_id_idx\` ON \`_publications_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_e_magazines_id_idx\` ON \`_publications_v_rels\` (\`e_magazines_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_podcast_episodes_id_idx\` ON \`_publications_v_rels\` (\`podcast_episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_publications_id_idx\` ON \`_publications_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_documents_id_idx\` ON \`_publications_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_featured_tasks_id_idx\` ON \`_publications_v_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_showcases_id_idx\` ON \`_publications_v_rels\` (\`showcases_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_problems_id_idx\` ON \`_publications_v_rels\` (\`problems_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_campaigns_id_idx\` ON \`_publications_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_publications_v_rels_topics_id_idx\` ON \`_publications_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`document_id\` text(36),
  	\`citation\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_relations_order_idx\` ON \`documents_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_relations_parent_id_idx\` ON \`documents_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_relations_document_idx\` ON \`documents_relations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_files_order_idx\` ON \`documents_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_files_parent_id_idx\` ON \`documents_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_files_file_idx\` ON \`documents_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_corrections_order_idx\` ON \`documents_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`documents_corrections_parent_id_idx\` ON \`documents_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_corrections_locale_idx\` ON \`documents_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`documents_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_audiences_order_idx\` ON \`documents_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_audiences_parent_idx\` ON \`documents_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_picture_id\` text(36),
  	\`number\` text,
  	\`is_unnumbered\` integer DEFAULT false,
  	\`signer\` text,
  	\`issued_on\` text,
  	\`issued_precision\` text DEFAULT 'day',
  	\`effective_on\` text,
  	\`expires_on\` text,
  	\`is_card_only\` integer DEFAULT false,
  	\`type\` text DEFAULT 'decision',
  	\`issuer_level\` text DEFAULT 'ministry',
  	\`status\` text DEFAULT 'inForce',
  	\`unit_id\` text(36),
  	\`source_url\` text,
  	\`created_by_id\` text(36),
  	\`identifier\` text,
  	\`short_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_lead_picture_idx\` ON \`documents\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_unit_idx\` ON \`documents\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_by_idx\` ON \`documents\` (\`created_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_identifier_idx\` ON \`documents\` (\`identifier\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_short_id_idx\` ON \`documents\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`issuer\` text,
  	\`signer_title\` text,
  	\`body\` text,
  	\`text_verdict\` text,
  	\`byline\` text,
  	\`source_name\` text,
  	\`slug\` text,
  	\`ai_label\` text,
  	\`first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_slug_idx\` ON \`documents_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_locales_parent_only_idx\` ON \`documents_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_texts_order_parent\` ON \`documents_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_texts_locale_parent\` ON \`documents_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_rels_order_idx\` ON \`documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_parent_idx\` ON \`documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_path_idx\` ON \`documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_topics_id_idx\` ON \`documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_featured_tasks_id_idx\` ON \`documents_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`document_id\` text(36),
  	\`citation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_relations_order_idx\` ON \`_documents_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_relations_parent_id_idx\` ON \`_documents_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_relations_document_idx\` ON \`_documents_v_version_relations\` (\`document_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_files\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text(36),
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_files_order_idx\` ON \`_documents_v_version_files\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_files_parent_id_idx\` ON \`_documents_v_version_files\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_files_file_idx\` ON \`_documents_v_version_files\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_corrections_order_idx\` ON \`_documents_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_corrections_parent_id_idx\` ON \`_documents_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_corrections_locale_idx\` ON \`_documents_v_version_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_audiences_order_idx\` ON \`_documents_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_audiences_parent_idx\` ON \`_documents_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_lead_picture_id\` text(36),
  	\`version_number\` text,
  	\`version_is_unnumbered\` integer DEFAULT false,
  	\`version_signer\` text,
  	\`version_issued_on\` text,
  	\`version_issued_precision\` text DEFAULT 'day',
  	\`version_effective_on\` text,
  	\`version_expires_on\` text,
  	\`version_is_card_only\` integer DEFAULT false,
  	\`version_type\` text DEFAULT 'decision',
  	\`version_issuer_level\` text DEFAULT 'ministry',
  	\`version_status\` text DEFAULT 'inForce',
  	\`version_unit_id\` text(36),
  	\`version_source_url\` text,
  	\`version_created_by_id\` text(36),
  	\`version_identifier\` text,
  	\`version_short_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_lead_picture_idx\` ON \`_documents_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_unit_idx\` ON \`_documents_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_by_idx\` ON \`_documents_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_identifier_idx\` ON \`_documents_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_short_id_idx\` ON \`_documents_v\` (\`version_short_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_snapshot_idx\` ON \`_documents_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_published_locale_idx\` ON \`_documents_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_autosave_idx\` ON \`_documents_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_locales\` (
  	\`version_headline\` text,
  	\`version_summary\` text,
  	\`version_issuer\` text,
  	\`version_signer_title\` text,
  	\`version_body\` text,
  	\`version_text_verdict\` text,
  	\`version_byline\` text,
  	\`version_source_name\` text,
  	\`version_slug\` text,
  	\`version_ai_label\` text,
  	\`version_first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_locales_parent_only_idx\` ON \`_documents_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_texts_order_parent\` ON \`_documents_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_texts_locale_parent\` ON \`_documents_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_order_idx\` ON \`_documents_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_parent_idx\` ON \`_documents_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_path_idx\` ON \`_documents_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_topics_id_idx\` ON \`_documents_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_rels_featured_tasks_id_idx\` ON \`_documents_v_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE TABLE \`featured_tasks_milestones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_done\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`featured_tasks_milestones_order_idx\` ON \`featured_tasks_milestones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_milestones_parent_id_idx\` ON \`featured_tasks_milestones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`featured_tasks_milestones_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`featured_tasks_milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`featured_tasks_milestones_locales_locale_parent_id_unique\` ON \`featured_tasks_milestones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_milestones_locales_parent_only_idx\` ON \`featured_tasks_milestones_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`featured_tasks_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`featured_tasks_corrections_order_idx\` ON \`featured_tasks_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_corrections_parent_id_idx\` ON \`featured_tasks_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_corrections_locale_idx\` ON \`featured_tasks_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`featured_tasks_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`featured_tasks_audiences_order_idx\` ON \`featured_tasks_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_audiences_parent_idx\` ON \`featured_tasks_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`featured_tasks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_picture_id\` text(36),
  	\`code\` text,
  	\`stage\` text,
  	\`level\` text,
  	\`field\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`budget\` numeric,
  	\`register_url\` text,
  	\`unit_id\` text(36),
  	\`source_url\` text,
  	\`created_by_id\` text(36),
  	\`identifier\` text,
  	\`short_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`featured_tasks_lead_picture_idx\` ON \`featured_tasks\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_unit_idx\` ON \`featured_tasks\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_created_by_idx\` ON \`featured_tasks\` (\`created_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`featured_tasks_identifier_idx\` ON \`featured_tasks\` (\`identifier\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`featured_tasks_short_id_idx\` ON \`featured_tasks\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_updated_at_idx\` ON \`featured_tasks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_created_at_idx\` ON \`featured_tasks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks__status_idx\` ON \`featured_tasks\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`featured_tasks_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`host\` text,
  	\`budget_source\` text,
  	\`basis\` text,
  	\`objectives\` text,
  	\`results\` text,
  	\`byline\` text,
  	\`source_name\` text,
  	\`slug\` text,
  	\`ai_label\` text,
  	\`first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`featured_tasks_slug_idx\` ON \`featured_tasks_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`featured_tasks_locales_locale_parent_id_unique\` ON \`featured_tasks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_locales_parent_only_idx\` ON \`featured_tasks_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`featured_tasks_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`featured_tasks_texts_order_parent\` ON \`featured_tasks_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_texts_locale_parent\` ON \`featured_tasks_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`featured_tasks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`featured_tasks_rels_order_idx\` ON \`featured_tasks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_rels_parent_idx\` ON \`featured_tasks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_rels_path_idx\` ON \`featured_tasks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_rels_topics_id_idx\` ON \`featured_tasks_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`featured_tasks_rels_featured_tasks_id_idx\` ON \`featured_tasks_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE TABLE \`_featured_tasks_v_version_milestones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`is_done\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_featured_tasks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_milestones_order_idx\` ON \`_featured_tasks_v_version_milestones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_milestones_parent_id_idx\` ON \`_featured_tasks_v_version_milestones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_featured_tasks_v_version_milestones_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_featured_tasks_v_version_milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_featured_tasks_v_version_milestones_locales_locale_parent_i\` ON \`_featured_tasks_v_version_milestones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_milestones_locales_parent_only_idx\` ON \`_featured_tasks_v_version_milestones_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_featured_tasks_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_featured_tasks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_corrections_order_idx\` ON \`_featured_tasks_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_corrections_parent_id_idx\` ON \`_featured_tasks_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_corrections_locale_idx\` ON \`_featured_tasks_v_version_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_featured_tasks_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_featured_tasks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_audiences_order_idx\` ON \`_featured_tasks_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_audiences_parent_idx\` ON \`_featured_tasks_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_featured_tasks_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_lead_picture_id\` text(36),
  	\`version_code\` text,
  	\`version_stage\` text,
  	\`version_level\` text,
  	\`version_field\` text,
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_budget\` numeric,
  	\`version_register_url\` text,
  	\`version_unit_id\` text(36),
  	\`version_source_url\` text,
  	\`version_created_by_id\` text(36),
  	\`version_identifier\` text,
  	\`version_short_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_parent_idx\` ON \`_featured_tasks_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_version_lead_picture_idx\` ON \`_featured_tasks_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_version_unit_idx\` ON \`_featured_tasks_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_version_created_by_idx\` ON \`_featured_tasks_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_version_identifier_idx\` ON \`_featured_tasks_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_version_short_id_idx\` ON \`_featured_tasks_v\` (\`version_short_id\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_version_updated_at_idx\` ON \`_featured_tasks_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_version_created_at_idx\` ON \`_featured_tasks_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_version__status_idx\` ON \`_featured_tasks_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_created_at_idx\` ON \`_featured_tasks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_updated_at_idx\` ON \`_featured_tasks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_snapshot_idx\` ON \`_featured_tasks_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_published_locale_idx\` ON \`_featured_tasks_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_latest_idx\` ON \`_featured_tasks_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_autosave_idx\` ON \`_featured_tasks_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_featured_tasks_v_locales\` (
  	\`version_headline\` text,
  	\`version_summary\` text,
  	\`version_host\` text,
  	\`version_budget_source\` text,
  	\`version_basis\` text,
  	\`version_objectives\` text,
  	\`version_results\` text,
  	\`version_byline\` text,
  	\`version_source_name\` text,
  	\`version_slug\` text,
  	\`version_ai_label\` text,
  	\`version_first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_featured_tasks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_version_version_slug_idx\` ON \`_featured_tasks_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_featured_tasks_v_locales_locale_parent_id_unique\` ON \`_featured_tasks_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_locales_parent_only_idx\` ON \`_featured_tasks_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_featured_tasks_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_featured_tasks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_texts_order_parent\` ON \`_featured_tasks_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_texts_locale_parent\` ON \`_featured_tasks_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_featured_tasks_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_featured_tasks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_rels_order_idx\` ON \`_featured_tasks_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_rels_parent_idx\` ON \`_featured_tasks_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_rels_path_idx\` ON \`_featured_tasks_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_rels_topics_id_idx\` ON \`_featured_tasks_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_featured_tasks_v_rels_featured_tasks_id_idx\` ON \`_featured_tasks_v_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE TABLE \`showcases_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`consent_given_on\` text,
  	\`consent_way\` text,
  	\`consent_recorded_by\` text,
  	\`consent_withdrawn_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`showcases_people_order_idx\` ON \`showcases_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`showcases_people_parent_id_idx\` ON \`showcases_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`showcases_people_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`showcases_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`showcases_people_locales_locale_parent_id_unique\` ON \`showcases_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`showcases_people_locales_parent_only_idx\` ON \`showcases_people_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`showcases_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`showcases_corrections_order_idx\` ON \`showcases_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`showcases_corrections_parent_id_idx\` ON \`showcases_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`showcases_corrections_locale_idx\` ON \`showcases_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`showcases_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`showcases_audiences_order_idx\` ON \`showcases_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`showcases_audiences_parent_idx\` ON \`showcases_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`showcases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_picture_id\` text(36),
  	\`form\` text,
  	\`award_awarded_on\` text,
  	\`unit_id\` text(36),
  	\`source_url\` text,
  	\`created_by_id\` text(36),
  	\`identifier\` text,
  	\`short_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`showcases_lead_picture_idx\` ON \`showcases\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`showcases_unit_idx\` ON \`showcases\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`showcases_created_by_idx\` ON \`showcases\` (\`created_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`showcases_identifier_idx\` ON \`showcases\` (\`identifier\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`showcases_short_id_idx\` ON \`showcases\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`showcases_updated_at_idx\` ON \`showcases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`showcases_created_at_idx\` ON \`showcases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`showcases__status_idx\` ON \`showcases\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`showcases_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`organisation\` text,
  	\`place\` text,
  	\`award_title\` text,
  	\`award_awarded_by\` text,
  	\`story\` text,
  	\`results\` text,
  	\`replication\` text,
  	\`byline\` text,
  	\`source_name\` text,
  	\`slug\` text,
  	\`ai_label\` text,
  	\`first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`showcases_slug_idx\` ON \`showcases_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`showcases_locales_locale_parent_id_unique\` ON \`showcases_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`showcases_locales_parent_only_idx\` ON \`showcases_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`showcases_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`showcases_texts_order_parent\` ON \`showcases_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`showcases_texts_locale_parent\` ON \`showcases_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`showcases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`showcases_rels_order_idx\` ON \`showcases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`showcases_rels_parent_idx\` ON \`showcases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`showcases_rels_path_idx\` ON \`showcases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`showcases_rels_topics_id_idx\` ON \`showcases_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`showcases_rels_featured_tasks_id_idx\` ON \`showcases_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE TABLE \`_showcases_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`consent_given_on\` text,
  	\`consent_way\` text,
  	\`consent_recorded_by\` text,
  	\`consent_withdrawn_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_showcases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_people_order_idx\` ON \`_showcases_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_people_parent_id_idx\` ON \`_showcases_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_showcases_v_version_people_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_showcases_v_version_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_showcases_v_version_people_locales_locale_parent_id_unique\` ON \`_showcases_v_version_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_people_locales_parent_only_idx\` ON \`_showcases_v_version_people_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_showcases_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_showcases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_corrections_order_idx\` ON \`_showcases_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_corrections_parent_id_idx\` ON \`_showcases_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_corrections_locale_idx\` ON \`_showcases_v_version_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_showcases_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_showcases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_audiences_order_idx\` ON \`_showcases_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_audiences_parent_idx\` ON \`_showcases_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_showcases_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_lead_picture_id\` text(36),
  	\`version_form\` text,
  	\`version_award_awarded_on\` text,
  	\`version_unit_id\` text(36),
  	\`version_source_url\` text,
  	\`version_created_by_id\` text(36),
  	\`version_identifier\` text,
  	\`version_short_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_showcases_v_parent_idx\` ON \`_showcases_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_version_lead_picture_idx\` ON \`_showcases_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_version_unit_idx\` ON \`_showcases_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_version_created_by_idx\` ON \`_showcases_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_version_identifier_idx\` ON \`_showcases_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_version_short_id_idx\` ON \`_showcases_v\` (\`version_short_id\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_version_updated_at_idx\` ON \`_showcases_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_version_created_at_idx\` ON \`_showcases_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_version__status_idx\` ON \`_showcases_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_created_at_idx\` ON \`_showcases_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_updated_at_idx\` ON \`_showcases_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_snapshot_idx\` ON \`_showcases_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_published_locale_idx\` ON \`_showcases_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_latest_idx\` ON \`_showcases_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_autosave_idx\` ON \`_showcases_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_showcases_v_locales\` (
  	\`version_headline\` text,
  	\`version_summary\` text,
  	\`version_organisation\` text,
  	\`version_place\` text,
  	\`version_award_title\` text,
  	\`version_award_awarded_by\` text,
  	\`version_story\` text,
  	\`version_results\` text,
  	\`version_replication\` text,
  	\`version_byline\` text,
  	\`version_source_name\` text,
  	\`version_slug\` text,
  	\`version_ai_label\` text,
  	\`version_first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_showcases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_showcases_v_version_version_slug_idx\` ON \`_showcases_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_showcases_v_locales_locale_parent_id_unique\` ON \`_showcases_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_locales_parent_only_idx\` ON \`_showcases_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_showcases_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_showcases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_showcases_v_texts_order_parent\` ON \`_showcases_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_texts_locale_parent\` ON \`_showcases_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_showcases_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_showcases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_showcases_v_rels_order_idx\` ON \`_showcases_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_rels_parent_idx\` ON \`_showcases_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_rels_path_idx\` ON \`_showcases_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_rels_topics_id_idx\` ON \`_showcases_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_showcases_v_rels_featured_tasks_id_idx\` ON \`_showcases_v_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE TABLE \`problems_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`problems_corrections_order_idx\` ON \`problems_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`problems_corrections_parent_id_idx\` ON \`problems_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_corrections_locale_idx\` ON \`problems_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`problems_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`problems_audiences_order_idx\` ON \`problems_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`problems_audiences_parent_idx\` ON \`problems_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`problems\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_picture_id\` text(36),
  	\`field\` text,
  	\`status\` text DEFAULT 'open',
  	\`deadline\` text,
  	\`contact_phone\` text,
  	\`contact_email\` text,
  	\`unit_id\` text(36),
  	\`source_url\` text,
  	\`created_by_id\` text(36),
  	\`identifier\` text,
  	\`short_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`problems_lead_picture_idx\` ON \`problems\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_unit_idx\` ON \`problems\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_created_by_idx\` ON \`problems\` (\`created_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`problems_identifier_idx\` ON \`problems\` (\`identifier\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`problems_short_id_idx\` ON \`problems\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_updated_at_idx\` ON \`problems\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`problems_created_at_idx\` ON \`problems\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`problems__status_idx\` ON \`problems\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`problems_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`owner\` text,
  	\`need\` text,
  	\`requirements\` text,
  	\`reward\` text,
  	\`contact_name\` text,
  	\`solution_solved_by\` text,
  	\`solution_text\` text,
  	\`byline\` text,
  	\`source_name\` text,
  	\`slug\` text,
  	\`ai_label\` text,
  	\`first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`problems_slug_idx\` ON \`problems_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`problems_locales_locale_parent_id_unique\` ON \`problems_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_locales_parent_only_idx\` ON \`problems_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`problems_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`problems_texts_order_parent\` ON \`problems_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_texts_locale_parent\` ON \`problems_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`problems_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_articles_id\` text(36),
  	\`infographics_id\` text(36),
  	\`videos_id\` text(36),
  	\`e_magazines_id\` text(36),
  	\`podcast_episodes_id\` text(36),
  	\`publications_id\` text(36),
  	\`documents_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	\`showcases_id\` text(36),
  	\`problems_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_articles_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infographics_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`e_magazines_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`podcast_episodes_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`showcases_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`problems_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`problems_rels_order_idx\` ON \`problems_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`problems_rels_parent_idx\` ON \`problems_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_rels_path_idx\` ON \`problems_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`problems_rels_news_articles_id_idx\` ON \`problems_rels\` (\`news_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_rels_infographics_id_idx\` ON \`problems_rels\` (\`infographics_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_rels_videos_id_idx\` ON \`problems_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_rels_e_magazines_id_idx\` ON \`problems_rels\` (\`e_magazines_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_rels_podcast_episodes_id_idx\` ON \`problems_rels\` (\`podcast_episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_rels_publications_id_idx\` ON \`problems_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_rels_documents_id_idx\` ON \`problems_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_rels_featured_tasks_id_idx\` ON \`problems_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_rels_showcases_id_idx\` ON \`problems_rels\` (\`showcases_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_rels_problems_id_idx\` ON \`problems_rels\` (\`problems_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_rels_campaigns_id_idx\` ON \`problems_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`problems_rels_topics_id_idx\` ON \`problems_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_problems_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_problems_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_problems_v_version_corrections_order_idx\` ON \`_problems_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_corrections_parent_id_idx\` ON \`_problems_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_corrections_locale_idx\` ON \`_problems_v_version_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_problems_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_problems_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_problems_v_version_audiences_order_idx\` ON \`_problems_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_audiences_parent_idx\` ON \`_problems_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_problems_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_lead_picture_id\` text(36),
  	\`version_field\` text,
  	\`version_status\` text DEFAULT 'open',
  	\`version_deadline\` text,
  	\`version_contact_phone\` text,
  	\`version_contact_email\` text,
  	\`version_unit_id\` text(36),
  	\`version_source_url\` text,
  	\`version_created_by_id\` text(36),
  	\`version_identifier\` text,
  	\`version_short_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_problems_v_parent_idx\` ON \`_problems_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_version_lead_picture_idx\` ON \`_problems_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_version_unit_idx\` ON \`_problems_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_version_created_by_idx\` ON \`_problems_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_version_identifier_idx\` ON \`_problems_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_version_short_id_idx\` ON \`_problems_v\` (\`version_short_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_version_updated_at_idx\` ON \`_problems_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_version_created_at_idx\` ON \`_problems_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_version_version__status_idx\` ON \`_problems_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_created_at_idx\` ON \`_problems_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_updated_at_idx\` ON \`_problems_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_snapshot_idx\` ON \`_problems_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_published_locale_idx\` ON \`_problems_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_latest_idx\` ON \`_problems_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_autosave_idx\` ON \`_problems_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_problems_v_locales\` (
  	\`version_headline\` text,
  	\`version_summary\` text,
  	\`version_owner\` text,
  	\`version_need\` text,
  	\`version_requirements\` text,
  	\`version_reward\` text,
  	\`version_contact_name\` text,
  	\`version_solution_solved_by\` text,
  	\`version_solution_text\` text,
  	\`version_byline\` text,
  	\`version_source_name\` text,
  	\`version_slug\` text,
  	\`version_ai_label\` text,
  	\`version_first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_problems_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_problems_v_version_version_slug_idx\` ON \`_problems_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_problems_v_locales_locale_parent_id_unique\` ON \`_problems_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_locales_parent_only_idx\` ON \`_problems_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_problems_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_problems_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_problems_v_texts_order_parent\` ON \`_problems_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_texts_locale_parent\` ON \`_problems_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_problems_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_articles_id\` text(36),
  	\`infographics_id\` text(36),
  	\`videos_id\` text(36),
  	\`e_magazines_id\` text(36),
  	\`podcast_episodes_id\` text(36),
  	\`publications_id\` text(36),
  	\`documents_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	\`showcases_id\` text(36),
  	\`problems_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_problems_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_articles_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infographics_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`e_magazines_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`podcast_episodes_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`showcases_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`problems_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_order_idx\` ON \`_problems_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_parent_idx\` ON \`_problems_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_path_idx\` ON \`_problems_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_news_articles_id_idx\` ON \`_problems_v_rels\` (\`news_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_infographics_id_idx\` ON \`_problems_v_rels\` (\`infographics_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_videos_id_idx\` ON \`_problems_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_e_magazines_id_idx\` ON \`_problems_v_rels\` (\`e_magazines_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_podcast_episodes_id_idx\` ON \`_problems_v_rels\` (\`podcast_episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_publications_id_idx\` ON \`_problems_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_documents_id_idx\` ON \`_problems_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_featured_tasks_id_idx\` ON \`_problems_v_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_showcases_id_idx\` ON \`_problems_v_rels\` (\`showcases_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_problems_id_idx\` ON \`_problems_v_rels\` (\`problems_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_campaigns_id_idx\` ON \`_problems_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_problems_v_rels_topics_id_idx\` ON \`_problems_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_activities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_activities_order_idx\` ON \`campaigns_activities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_activities_parent_id_idx\` ON \`campaigns_activities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_activities_locales\` (
  	\`title\` text,
  	\`place\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_activities_locales_locale_parent_id_unique\` ON \`campaigns_activities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_activities_locales_parent_only_idx\` ON \`campaigns_activities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_corrections_order_idx\` ON \`campaigns_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_corrections_parent_id_idx\` ON \`campaigns_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_corrections_locale_idx\` ON \`campaigns_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_audiences_order_idx\` ON \`campaigns_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_audiences_parent_idx\` ON \`campaigns_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`lead_picture_id\` text(36),
  	\`form\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`is_yearly\` integer,
  	\`unit_id\` text(36),
  	\`source_url\` text,
  	\`created_by_id\` text(36),
  	\`identifier\` text,
  	\`short_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_lead_picture_idx\` ON \`campaigns\` (\`lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_unit_idx\` ON \`campaigns\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_by_idx\` ON \`campaigns\` (\`created_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_identifier_idx\` ON \`campaigns\` (\`identifier\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_short_id_idx\` ON \`campaigns\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns__status_idx\` ON \`campaigns\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_locales\` (
  	\`headline\` text,
  	\`summary\` text,
  	\`basis\` text,
  	\`slogan\` text,
  	\`story\` text,
  	\`byline\` text,
  	\`source_name\` text,
  	\`slug\` text,
  	\`ai_label\` text,
  	\`first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_slug_idx\` ON \`campaigns_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_locales_locale_parent_id_unique\` ON \`campaigns_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_locales_parent_only_idx\` ON \`campaigns_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_texts_order_parent\` ON \`campaigns_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_texts_locale_parent\` ON \`campaigns_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_articles_id\` text(36),
  	\`infographics_id\` text(36),
  	\`videos_id\` text(36),
  	\`e_magazines_id\` text(36),
  	\`podcast_episodes_id\` text(36),
  	\`publications_id\` text(36),
  	\`documents_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	\`showcases_id\` text(36),
  	\`problems_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_articles_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infographics_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`e_magazines_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`podcast_episodes_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`showcases_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`problems_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_news_articles_id_idx\` ON \`campaigns_rels\` (\`news_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_infographics_id_idx\` ON \`campaigns_rels\` (\`infographics_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_videos_id_idx\` ON \`campaigns_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_e_magazines_id_idx\` ON \`campaigns_rels\` (\`e_magazines_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_podcast_episodes_id_idx\` ON \`campaigns_rels\` (\`podcast_episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_publications_id_idx\` ON \`campaigns_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_documents_id_idx\` ON \`campaigns_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_featured_tasks_id_idx\` ON \`campaigns_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_showcases_id_idx\` ON \`campaigns_rels\` (\`showcases_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_problems_id_idx\` ON \`campaigns_rels\` (\`problems_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_campaigns_id_idx\` ON \`campaigns_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_topics_id_idx\` ON \`campaigns_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_activities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_activities_order_idx\` ON \`_campaigns_v_version_activities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_activities_parent_id_idx\` ON \`_campaigns_v_version_activities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_activities_locales\` (
  	\`title\` text,
  	\`place\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v_version_activities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_campaigns_v_version_activities_locales_locale_parent_id_uni\` ON \`_campaigns_v_version_activities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_activities_locales_parent_only_idx\` ON \`_campaigns_v_version_activities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_corrections_order_idx\` ON \`_campaigns_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_corrections_parent_id_idx\` ON \`_campaigns_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_corrections_locale_idx\` ON \`_campaigns_v_version_corrections\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_audiences\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_audiences_order_idx\` ON \`_campaigns_v_version_audiences\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_audiences_parent_idx\` ON \`_campaigns_v_version_audiences\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_lead_picture_id\` text(36),
  	\`version_form\` text,
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_is_yearly\` integer,
  	\`version_unit_id\` text(36),
  	\`version_source_url\` text,
  	\`version_created_by_id\` text(36),
  	\`version_identifier\` text,
  	\`version_short_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_parent_idx\` ON \`_campaigns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_lead_picture_idx\` ON \`_campaigns_v\` (\`version_lead_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_unit_idx\` ON \`_campaigns_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_created_by_idx\` ON \`_campaigns_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_identifier_idx\` ON \`_campaigns_v\` (\`version_identifier\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_short_id_idx\` ON \`_campaigns_v\` (\`version_short_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_updated_at_idx\` ON \`_campaigns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_created_at_idx\` ON \`_campaigns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version__status_idx\` ON \`_campaigns_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_created_at_idx\` ON \`_campaigns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_updated_at_idx\` ON \`_campaigns_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_snapshot_idx\` ON \`_campaigns_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_published_locale_idx\` ON \`_campaigns_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_latest_idx\` ON \`_campaigns_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_autosave_idx\` ON \`_campaigns_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_locales\` (
  	\`version_headline\` text,
  	\`version_summary\` text,
  	\`version_basis\` text,
  	\`version_slogan\` text,
  	\`version_story\` text,
  	\`version_byline\` text,
  	\`version_source_name\` text,
  	\`version_slug\` text,
  	\`version_ai_label\` text,
  	\`version_first_published_at\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_slug_idx\` ON \`_campaigns_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_campaigns_v_locales_locale_parent_id_unique\` ON \`_campaigns_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_locales_parent_only_idx\` ON \`_campaigns_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_texts_order_parent\` ON \`_campaigns_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_texts_locale_parent\` ON \`_campaigns_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_articles_id\` text(36),
  	\`infographics_id\` text(36),
  	\`videos_id\` text(36),
  	\`e_magazines_id\` text(36),
  	\`podcast_episodes_id\` text(36),
  	\`publications_id\` text(36),
  	\`documents_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	\`showcases_id\` text(36),
  	\`problems_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_articles_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infographics_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`e_magazines_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`podcast_episodes_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`showcases_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`problems_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_order_idx\` ON \`_campaigns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_parent_idx\` ON \`_campaigns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_path_idx\` ON \`_campaigns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_news_articles_id_idx\` ON \`_campaigns_v_rels\` (\`news_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_infographics_id_idx\` ON \`_campaigns_v_rels\` (\`infographics_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_videos_id_idx\` ON \`_campaigns_v_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_e_magazines_id_idx\` ON \`_campaigns_v_rels\` (\`e_magazines_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_podcast_episodes_id_idx\` ON \`_campaigns_v_rels\` (\`podcast_episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_publications_id_idx\` ON \`_campaigns_v_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_documents_id_idx\` ON \`_campaigns_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_featured_tasks_id_idx\` ON \`_campaigns_v_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_showcases_id_idx\` ON \`_campaigns_v_rels\` (\`showcases_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_problems_id_idx\` ON \`_campaigns_v_rels\` (\`problems_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_campaigns_id_idx\` ON \`_campaigns_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_topics_id_idx\` ON \`_campaigns_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`license\` text,
  	\`media_id\` text,
  	\`renditions\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_media_id_idx\` ON \`media\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`media_created_by_idx\` ON \`media\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_parent_only_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`file_id\` text,
  	\`public_path\` text,
  	\`content_type\` text,
  	\`byte_length\` numeric,
  	\`duration_seconds\` numeric,
  	\`pixel_width\` numeric,
  	\`pixel_height\` numeric,
  	\`page_count\` numeric,
  	\`text_verdict\` text,
  	\`text_quality\` text,
  	\`texts\` text,
  	\`outline\` text,
  	\`cues\` text,
  	\`cover\` text,
  	\`pages\` text,
  	\`created_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`files_file_id_idx\` ON \`files\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`files_created_by_idx\` ON \`files\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`files_updated_at_idx\` ON \`files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`files_created_at_idx\` ON \`files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_filename_idx\` ON \`files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`files_locales\` (
  	\`title\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`files_locales_locale_parent_id_unique\` ON \`files_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`files_locales_parent_only_idx\` ON \`files_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_learning_paths_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_learning_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_learning_paths_steps_order_idx\` ON \`topics_learning_paths_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_learning_paths_steps_parent_id_idx\` ON \`topics_learning_paths_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_learning_paths\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_learning_paths_order_idx\` ON \`topics_learning_paths\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_learning_paths_parent_id_idx\` ON \`topics_learning_paths\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_learning_paths_locales\` (
  	\`title\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics_learning_paths\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_learning_paths_locales_locale_parent_id_unique\` ON \`topics_learning_paths_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_learning_paths_locales_parent_only_idx\` ON \`topics_learning_paths_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`identifier\` text,
  	\`short_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_identifier_idx\` ON \`topics\` (\`identifier\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_short_id_idx\` ON \`topics\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_locales_parent_only_idx\` ON \`topics_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_articles_id\` text(36),
  	\`infographics_id\` text(36),
  	\`videos_id\` text(36),
  	\`e_magazines_id\` text(36),
  	\`podcast_episodes_id\` text(36),
  	\`publications_id\` text(36),
  	\`documents_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	\`showcases_id\` text(36),
  	\`problems_id\` text(36),
  	\`campaigns_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_articles_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infographics_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`e_magazines_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`podcast_episodes_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`showcases_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`problems_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_rels_order_idx\` ON \`topics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_parent_idx\` ON \`topics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_path_idx\` ON \`topics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_news_articles_id_idx\` ON \`topics_rels\` (\`news_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_infographics_id_idx\` ON \`topics_rels\` (\`infographics_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_videos_id_idx\` ON \`topics_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_e_magazines_id_idx\` ON \`topics_rels\` (\`e_magazines_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_podcast_episodes_id_idx\` ON \`topics_rels\` (\`podcast_episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_publications_id_idx\` ON \`topics_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_documents_id_idx\` ON \`topics_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_featured_tasks_id_idx\` ON \`topics_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_showcases_id_idx\` ON \`topics_rels\` (\`showcases_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_problems_id_idx\` ON \`topics_rels\` (\`problems_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_rels_campaigns_id_idx\` ON \`topics_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`identifier\` text,
  	\`short_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`units_slug_idx\` ON \`units\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`units_identifier_idx\` ON \`units\` (\`identifier\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`units_short_id_idx\` ON \`units\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`units_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`units_locales_locale_parent_id_unique\` ON \`units_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_locales_parent_only_idx\` ON \`units_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`podcast_shows\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`cover_id\` text(36),
  	\`category\` text DEFAULT 'Government' NOT NULL,
  	\`language\` text,
  	\`is_explicit\` integer,
  	\`identifier\` text,
  	\`short_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`podcast_shows_slug_idx\` ON \`podcast_shows\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`podcast_shows_cover_idx\` ON \`podcast_shows\` (\`cover_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`podcast_shows_identifier_idx\` ON \`podcast_shows\` (\`identifier\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`podcast_shows_short_id_idx\` ON \`podcast_shows\` (\`short_id\`);`)
  await db.run(sql`CREATE INDEX \`podcast_shows_updated_at_idx\` ON \`podcast_shows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`podcast_shows_created_at_idx\` ON \`podcast_shows\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`podcast_shows_locales\` (
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`author\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`podcast_shows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`podcast_shows_locales_locale_parent_id_unique\` ON \`podcast_shows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`podcast_shows_locales_parent_only_idx\` ON \`podcast_shows_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'contributor' NOT NULL,
  	\`unit_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_unit_idx\` ON \`users\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`published_items_lists\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`sort_key\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`published_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`published_items_lists_order_idx\` ON \`published_items_lists\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`published_items_lists_parent_id_idx\` ON \`published_items_lists\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`published_items_lists_order_by_key_idx\` ON \`published_items_lists\` (\`key\`,\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`published_items_lists_parent_only_idx\` ON \`published_items_lists\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`published_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_id\` text NOT NULL,
  	\`short_id\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`headline\` text,
  	\`status\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`sequence\` numeric,
  	\`is_numbered\` integer DEFAULT false NOT NULL,
  	\`sort_key\` text NOT NULL,
  	\`source_collection\` text NOT NULL,
  	\`source_id\` text NOT NULL,
  	\`source_version\` text,
  	\`changed_at\` text NOT NULL,
  	\`first_published_at\` text,
  	\`content\` text,
  	\`withdrawal\` text,
  	\`affected\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`published_items_sequence_idx\` ON \`published_items\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`published_items_is_numbered_idx\` ON \`published_items\` (\`is_numbered\`);`)
  await db.run(sql`CREATE INDEX \`published_items_source_id_idx\` ON \`published_items\` (\`source_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`locale_shortId_idx\` ON \`published_items\` (\`locale\`,\`short_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`locale_itemId_idx\` ON \`published_items\` (\`locale\`,\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`locale_kind_slug_idx\` ON \`published_items\` (\`locale\`,\`kind\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_articles_id\` text(36),
  	\`infographics_id\` text(36),
  	\`videos_id\` text(36),
  	\`e_magazines_id\` text(36),
  	\`podcast_episodes_id\` text(36),
  	\`publications_id\` text(36),
  	\`documents_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	\`showcases_id\` text(36),
  	\`problems_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`media_id\` text(36),
  	\`files_id\` text(36),
  	\`topics_id\` text(36),
  	\`units_id\` text(36),
  	\`podcast_shows_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_articles_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infographics_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`e_magazines_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`podcast_episodes_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`showcases_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`problems_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`podcast_shows_id\`) REFERENCES \`podcast_shows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`news_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_infographics_id_idx\` ON \`payload_locked_documents_rels\` (\`infographics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_videos_id_idx\` ON \`payload_locked_documents_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_e_magazines_id_idx\` ON \`payload_locked_documents_rels\` (\`e_magazines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_podcast_episodes_id_idx\` ON \`payload_locked_documents_rels\` (\`podcast_episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_publications_id_idx\` ON \`payload_locked_documents_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_featured_tasks_id_idx\` ON \`payload_locked_documents_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_showcases_id_idx\` ON \`payload_locked_documents_rels\` (\`showcases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_problems_id_idx\` ON \`payload_locked_documents_rels\` (\`problems_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_podcast_shows_id_idx\` ON \`payload_locked_documents_rels\` (\`podcast_shows_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_home_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`section\` text NOT NULL,
  	\`kind\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_home_sections_order_idx\` ON \`site_home_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_home_sections_parent_id_idx\` ON \`site_home_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`title\` text NOT NULL,
  	\`tagline\` text,
  	\`introduction\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_locales_parent_only_idx\` ON \`site_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_articles_id\` text(36),
  	\`infographics_id\` text(36),
  	\`videos_id\` text(36),
  	\`e_magazines_id\` text(36),
  	\`podcast_episodes_id\` text(36),
  	\`publications_id\` text(36),
  	\`documents_id\` text(36),
  	\`featured_tasks_id\` text(36),
  	\`showcases_id\` text(36),
  	\`problems_id\` text(36),
  	\`campaigns_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_articles_id\`) REFERENCES \`news_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infographics_id\`) REFERENCES \`infographics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`videos_id\`) REFERENCES \`videos\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`e_magazines_id\`) REFERENCES \`e_magazines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`podcast_episodes_id\`) REFERENCES \`podcast_episodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`publications_id\`) REFERENCES \`publications\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`featured_tasks_id\`) REFERENCES \`featured_tasks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`showcases_id\`) REFERENCES \`showcases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`problems_id\`) REFERENCES \`problems\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_rels_order_idx\` ON \`site_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_parent_idx\` ON \`site_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_path_idx\` ON \`site_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_news_articles_id_idx\` ON \`site_rels\` (\`news_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_infographics_id_idx\` ON \`site_rels\` (\`infographics_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_videos_id_idx\` ON \`site_rels\` (\`videos_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_e_magazines_id_idx\` ON \`site_rels\` (\`e_magazines_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_podcast_episodes_id_idx\` ON \`site_rels\` (\`podcast_episodes_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_publications_id_idx\` ON \`site_rels\` (\`publications_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_documents_id_idx\` ON \`site_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_featured_tasks_id_idx\` ON \`site_rels\` (\`featured_tasks_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_showcases_id_idx\` ON \`site_rels\` (\`showcases_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_problems_id_idx\` ON \`site_rels\` (\`problems_id\`);`)
  await db.run(sql`CREATE INDEX \`site_rels_campaigns_id_idx\` ON \`site_rels\` (\`campaigns_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news_articles_corrections\`;`)
  await db.run(sql`DROP TABLE \`news_articles_audiences\`;`)
  await db.run(sql`DROP TABLE \`news_articles\`;`)
  await db.run(sql`DROP TABLE \`news_articles_locales\`;`)
  await db.run(sql`DROP TABLE \`news_articles_texts\`;`)
  await db.run(sql`DROP TABLE \`news_articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_articles_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_news_articles_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_news_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_news_articles_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_articles_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_news_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`infographics_corrections\`;`)
  await db.run(sql`DROP TABLE \`infographics_audiences\`;`)
  await db.run(sql`DROP TABLE \`infographics\`;`)
  await db.run(sql`DROP TABLE \`infographics_locales\`;`)
  await db.run(sql`DROP TABLE \`infographics_texts\`;`)
  await db.run(sql`DROP TABLE \`infographics_rels\`;`)
  await db.run(sql`DROP TABLE \`_infographics_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_infographics_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_infographics_v\`;`)
  await db.run(sql`DROP TABLE \`_infographics_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_infographics_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_infographics_v_rels\`;`)
  await db.run(sql`DROP TABLE \`videos_chapters\`;`)
  await db.run(sql`DROP TABLE \`videos_corrections\`;`)
  await db.run(sql`DROP TABLE \`videos_audiences\`;`)
  await db.run(sql`DROP TABLE \`videos\`;`)
  await db.run(sql`DROP TABLE \`videos_locales\`;`)
  await db.run(sql`DROP TABLE \`videos_texts\`;`)
  await db.run(sql`DROP TABLE \`videos_rels\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_chapters\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_videos_v\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_videos_v_rels\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_chapter\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_pair\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_gallery\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_numbers_numbers\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_numbers\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_chart\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_table\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_timeline_events\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_timeline\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_diagram\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_video\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_audio\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_blocks_before_after\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_credits\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_corrections\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_audiences\`;`)
  await db.run(sql`DROP TABLE \`e_magazines\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_locales\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_texts\`;`)
  await db.run(sql`DROP TABLE \`e_magazines_rels\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_chapter\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_picture\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_pair\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_gallery\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_numbers_numbers\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_numbers\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_chart\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_table\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_timeline_events\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_timeline\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_diagram\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_video\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_audio\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_blocks_before_after\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_version_credits\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_e_magazines_v_rels\`;`)
  await db.run(sql`DROP TABLE \`podcast_episodes_chapters\`;`)
  await db.run(sql`DROP TABLE \`podcast_episodes_corrections\`;`)
  await db.run(sql`DROP TABLE \`podcast_episodes_audiences\`;`)
  await db.run(sql`DROP TABLE \`podcast_episodes\`;`)
  await db.run(sql`DROP TABLE \`podcast_episodes_locales\`;`)
  await db.run(sql`DROP TABLE \`podcast_episodes_texts\`;`)
  await db.run(sql`DROP TABLE \`podcast_episodes_rels\`;`)
  await db.run(sql`DROP TABLE \`_podcast_episodes_v_version_chapters\`;`)
  await db.run(sql`DROP TABLE \`_podcast_episodes_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_podcast_episodes_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_podcast_episodes_v\`;`)
  await db.run(sql`DROP TABLE \`_podcast_episodes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_podcast_episodes_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_podcast_episodes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`publications_files\`;`)
  await db.run(sql`DROP TABLE \`publications_table_of_contents\`;`)
  await db.run(sql`DROP TABLE \`publications_corrections\`;`)
  await db.run(sql`DROP TABLE \`publications_audiences\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`publications_locales\`;`)
  await db.run(sql`DROP TABLE \`publications_texts\`;`)
  await db.run(sql`DROP TABLE \`publications_rels\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_table_of_contents\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_publications_v\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_publications_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents_relations\`;`)
  await db.run(sql`DROP TABLE \`documents_files\`;`)
  await db.run(sql`DROP TABLE \`documents_corrections\`;`)
  await db.run(sql`DROP TABLE \`documents_audiences\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`documents_texts\`;`)
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_files\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_rels\`;`)
  await db.run(sql`DROP TABLE \`featured_tasks_milestones\`;`)
  await db.run(sql`DROP TABLE \`featured_tasks_milestones_locales\`;`)
  await db.run(sql`DROP TABLE \`featured_tasks_corrections\`;`)
  await db.run(sql`DROP TABLE \`featured_tasks_audiences\`;`)
  await db.run(sql`DROP TABLE \`featured_tasks\`;`)
  await db.run(sql`DROP TABLE \`featured_tasks_locales\`;`)
  await db.run(sql`DROP TABLE \`featured_tasks_texts\`;`)
  await db.run(sql`DROP TABLE \`featured_tasks_rels\`;`)
  await db.run(sql`DROP TABLE \`_featured_tasks_v_version_milestones\`;`)
  await db.run(sql`DROP TABLE \`_featured_tasks_v_version_milestones_locales\`;`)
  await db.run(sql`DROP TABLE \`_featured_tasks_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_featured_tasks_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_featured_tasks_v\`;`)
  await db.run(sql`DROP TABLE \`_featured_tasks_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_featured_tasks_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_featured_tasks_v_rels\`;`)
  await db.run(sql`DROP TABLE \`showcases_people\`;`)
  await db.run(sql`DROP TABLE \`showcases_people_locales\`;`)
  await db.run(sql`DROP TABLE \`showcases_corrections\`;`)
  await db.run(sql`DROP TABLE \`showcases_audiences\`;`)
  await db.run(sql`DROP TABLE \`showcases\`;`)
  await db.run(sql`DROP TABLE \`showcases_locales\`;`)
  await db.run(sql`DROP TABLE \`showcases_texts\`;`)
  await db.run(sql`DROP TABLE \`showcases_rels\`;`)
  await db.run(sql`DROP TABLE \`_showcases_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_showcases_v_version_people_locales\`;`)
  await db.run(sql`DROP TABLE \`_showcases_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_showcases_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_showcases_v\`;`)
  await db.run(sql`DROP TABLE \`_showcases_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_showcases_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_showcases_v_rels\`;`)
  await db.run(sql`DROP TABLE \`problems_corrections\`;`)
  await db.run(sql`DROP TABLE \`problems_audiences\`;`)
  await db.run(sql`DROP TABLE \`problems\`;`)
  await db.run(sql`DROP TABLE \`problems_locales\`;`)
  await db.run(sql`DROP TABLE \`problems_texts\`;`)
  await db.run(sql`DROP TABLE \`problems_rels\`;`)
  await db.run(sql`DROP TABLE \`_problems_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_problems_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_problems_v\`;`)
  await db.run(sql`DROP TABLE \`_problems_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_problems_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_problems_v_rels\`;`)
  await db.run(sql`DROP TABLE \`campaigns_activities\`;`)
  await db.run(sql`DROP TABLE \`campaigns_activities_locales\`;`)
  await db.run(sql`DROP TABLE \`campaigns_corrections\`;`)
  await db.run(sql`DROP TABLE \`campaigns_audiences\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns_locales\`;`)
  await db.run(sql`DROP TABLE \`campaigns_texts\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_activities\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_activities_locales\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_audiences\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`files\`;`)
  await db.run(sql`DROP TABLE \`files_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_learning_paths_steps\`;`)
  await db.run(sql`DROP TABLE \`topics_learning_paths\`;`)
  await db.run(sql`DROP TABLE \`topics_learning_paths_locales\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_rels\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`units_locales\`;`)
  await db.run(sql`DROP TABLE \`podcast_shows\`;`)
  await db.run(sql`DROP TABLE \`podcast_shows_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`published_items_lists\`;`)
  await db.run(sql`DROP TABLE \`published_items\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_home_sections\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_locales\`;`)
  await db.run(sql`DROP TABLE \`site_rels\`;`)
}
