/** When the lake writes its datasets to archives by itself, and how many nights it keeps. */
export interface ExportSettings {
  /** `HH:MM` of the machine's local time. */
  readonly at: string
  /** Archives that stay, for each dataset. */
  readonly kept: number
}

/** The quietest hour of most newsrooms, and two weeks to notice what is missing. */
export const DEFAULT_EXPORT_SETTINGS: ExportSettings = {at: '03:00', kept: 14}
