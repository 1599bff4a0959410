CREATE TABLE `items` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`hash` text NOT NULL,
	`first` integer NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`kind`, `id`, `first`)
);
--> statement-breakpoint
CREATE INDEX `items_by_hash` ON `items` (`hash`,`first`);--> statement-breakpoint
CREATE INDEX `items_by_until` ON `items` (`until`,`first`);--> statement-breakpoint
CREATE TABLE `listings` (
	`number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`first` integer NOT NULL,
	`until` integer NOT NULL,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`vendor` text NOT NULL,
	`category` text NOT NULL,
	`integration` text,
	`iot_class` text,
	`status` text NOT NULL,
	`internet_home_assistant` text NOT NULL,
	`internet_native_app` text NOT NULL,
	`internet_both` text NOT NULL,
	`summary` text NOT NULL,
	`expanded` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `listings_by_id` ON `listings` (`id`,`first`);--> statement-breakpoint
CREATE INDEX `listings_by_until` ON `listings` (`until`,`first`);--> statement-breakpoint
CREATE INDEX `listings_by_first` ON `listings` (`first`);--> statement-breakpoint
CREATE INDEX `listings_by_vendor` ON `listings` (`vendor`,`until`);--> statement-breakpoint
CREATE INDEX `listings_by_category` ON `listings` (`category`,`until`);--> statement-breakpoint
CREATE INDEX `listings_by_integration` ON `listings` (`integration`,`until`);--> statement-breakpoint
CREATE TABLE `peers` (
	`key` text NOT NULL,
	`revision` text NOT NULL,
	`endpoint` text NOT NULL,
	PRIMARY KEY(`key`, `revision`, `endpoint`)
);
--> statement-breakpoint
CREATE TABLE `releases` (
	`position` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`date` text NOT NULL,
	`commit_id` text,
	`content` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `releases_id_unique` ON `releases` (`id`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`hash` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`json` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `state` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
