export type RoleKind = 'organization' | 'person' | 'product' | 'place' | 'text';

export type RoleInfo = { readonly name: string; readonly kind: RoleKind };

export type TypeInfo = {
  readonly group: string;
  readonly label: { readonly fr: string; readonly en: string };
  readonly roles: readonly RoleInfo[];
  /** The roles whose fillers tell two events of this type apart: what reconciliation blocks and matches on. */
  readonly key: readonly string[];
  /** Slots that the type carries beside participants. */
  readonly slots?: readonly ('amount' | 'quantity')[];
  /** True where the same key can hold several events in a short time (orders, funding rounds): then amounts must agree too. */
  readonly repeats?: true;
};
