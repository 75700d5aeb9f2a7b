// Written by `npm run codegen` from Shopify's Admin schema and the documents beside. Not to be edited.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };



export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  Decimal: { input: string; output: string; }
  JSON: { input: string; output: string; }
  Money: { input: string; output: string; }
  URL: { input: string; output: string; }
  UnsignedInt64: { input: string; output: string; }
};

export type AppInstallation = {
  __typename?: 'AppInstallation';
  id: Scalars['ID']['output'];
};

export type CountryCode =
  | 'AC'
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AN'
  | 'AO'
  | 'AR'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PS'
  | 'PT'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TA'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'XK'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW'
  | 'ZZ';

export type CurrencyCode =
  | 'AED'
  | 'AFN'
  | 'ALL'
  | 'AMD'
  | 'ANG'
  | 'AOA'
  | 'ARS'
  | 'AUD'
  | 'AWG'
  | 'AZN'
  | 'BAM'
  | 'BBD'
  | 'BDT'
  | 'BGN'
  | 'BHD'
  | 'BIF'
  | 'BMD'
  | 'BND'
  | 'BOB'
  | 'BRL'
  | 'BSD'
  | 'BTN'
  | 'BWP'
  | 'BYN'
  | 'BYR'
  | 'BZD'
  | 'CAD'
  | 'CDF'
  | 'CHF'
  | 'CLP'
  | 'CNY'
  | 'COP'
  | 'CRC'
  | 'CVE'
  | 'CZK'
  | 'DJF'
  | 'DKK'
  | 'DOP'
  | 'DZD'
  | 'EGP'
  | 'ERN'
  | 'ETB'
  | 'EUR'
  | 'FJD'
  | 'FKP'
  | 'GBP'
  | 'GEL'
  | 'GHS'
  | 'GIP'
  | 'GMD'
  | 'GNF'
  | 'GTQ'
  | 'GYD'
  | 'HKD'
  | 'HNL'
  | 'HRK'
  | 'HTG'
  | 'HUF'
  | 'IDR'
  | 'ILS'
  | 'INR'
  | 'IQD'
  | 'IRR'
  | 'ISK'
  | 'JEP'
  | 'JMD'
  | 'JOD'
  | 'JPY'
  | 'KES'
  | 'KGS'
  | 'KHR'
  | 'KID'
  | 'KMF'
  | 'KRW'
  | 'KWD'
  | 'KYD'
  | 'KZT'
  | 'LAK'
  | 'LBP'
  | 'LKR'
  | 'LRD'
  | 'LSL'
  | 'LTL'
  | 'LVL'
  | 'LYD'
  | 'MAD'
  | 'MDL'
  | 'MGA'
  | 'MKD'
  | 'MMK'
  | 'MNT'
  | 'MOP'
  | 'MRU'
  | 'MUR'
  | 'MVR'
  | 'MWK'
  | 'MXN'
  | 'MYR'
  | 'MZN'
  | 'NAD'
  | 'NGN'
  | 'NIO'
  | 'NOK'
  | 'NPR'
  | 'NZD'
  | 'OMR'
  | 'PAB'
  | 'PEN'
  | 'PGK'
  | 'PHP'
  | 'PKR'
  | 'PLN'
  | 'PYG'
  | 'QAR'
  | 'RON'
  | 'RSD'
  | 'RUB'
  | 'RWF'
  | 'SAR'
  | 'SBD'
  | 'SCR'
  | 'SDG'
  | 'SEK'
  | 'SGD'
  | 'SHP'
  | 'SLL'
  | 'SOS'
  | 'SRD'
  | 'SSP'
  | 'STD'
  | 'STN'
  | 'SYP'
  | 'SZL'
  | 'THB'
  | 'TJS'
  | 'TMT'
  | 'TND'
  | 'TOP'
  | 'TRY'
  | 'TTD'
  | 'TWD'
  | 'TZS'
  | 'UAH'
  | 'UGX'
  | 'USD'
  | 'USDC'
  | 'UYU'
  | 'UZS'
  | 'VED'
  | 'VEF'
  | 'VES'
  | 'VND'
  | 'VUV'
  | 'WST'
  | 'XAF'
  | 'XCD'
  | 'XOF'
  | 'XPF'
  | 'XXX'
  | 'YER'
  | 'ZAR'
  | 'ZMW';

export type Customer = {
  __typename?: 'Customer';
  amountSpent: MoneyV2;
  createdAt: Scalars['DateTime']['output'];
  defaultAddress?: Maybe<MailingAddress>;
  defaultEmailAddress?: Maybe<CustomerEmailAddress>;
  defaultPhoneNumber?: Maybe<CustomerPhoneNumber>;
  firstName?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  lastName?: Maybe<Scalars['String']['output']>;
  locale: Scalars['String']['output'];
  numberOfOrders: Scalars['UnsignedInt64']['output'];
  tags: Array<Scalars['String']['output']>;
  updatedAt: Scalars['DateTime']['output'];
};

export type CustomerConnection = {
  __typename?: 'CustomerConnection';
  nodes: Array<Customer>;
  pageInfo: PageInfo;
};

export type CustomerCreatePayload = {
  __typename?: 'CustomerCreatePayload';
  customer?: Maybe<Customer>;
  userErrors: Array<UserError>;
};

export type CustomerEmailAddress = {
  __typename?: 'CustomerEmailAddress';
  emailAddress: Scalars['String']['output'];
  marketingState: CustomerEmailAddressMarketingState;
  marketingUpdatedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CustomerEmailAddressMarketingState =
  | 'INVALID'
  | 'NOT_SUBSCRIBED'
  | 'PENDING'
  | 'SUBSCRIBED'
  | 'UNSUBSCRIBED';

export type CustomerEmailMarketingConsentInput = {
  consentUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  marketingOptInLevel?: InputMaybe<CustomerMarketingOptInLevel>;
  marketingState: CustomerEmailMarketingState;
  sourceLocationId?: InputMaybe<Scalars['ID']['input']>;
};

export type CustomerEmailMarketingConsentUpdateInput = {
  customerId: Scalars['ID']['input'];
  emailMarketingConsent: CustomerEmailMarketingConsentInput;
};

export type CustomerEmailMarketingConsentUpdatePayload = {
  __typename?: 'CustomerEmailMarketingConsentUpdatePayload';
  customer?: Maybe<Customer>;
  userErrors: Array<CustomerEmailMarketingConsentUpdateUserError>;
};

export type CustomerEmailMarketingConsentUpdateUserError = {
  __typename?: 'CustomerEmailMarketingConsentUpdateUserError';
  code?: Maybe<CustomerEmailMarketingConsentUpdateUserErrorCode>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type CustomerEmailMarketingConsentUpdateUserErrorCode =
  | 'INCLUSION'
  | 'INTERNAL_ERROR'
  | 'INVALID'
  | 'MISSING_ARGUMENT';

export type CustomerEmailMarketingState =
  | 'INVALID'
  | 'NOT_SUBSCRIBED'
  | 'PENDING'
  | 'REDACTED'
  | 'SUBSCRIBED'
  | 'UNSUBSCRIBED';

export type CustomerIdentifierInput =
  { customId: UniqueMetafieldValueInput; emailAddress?: never; id?: never; phoneNumber?: never; }
  |  { customId?: never; emailAddress: Scalars['String']['input']; id?: never; phoneNumber?: never; }
  |  { customId?: never; emailAddress?: never; id: Scalars['ID']['input']; phoneNumber?: never; }
  |  { customId?: never; emailAddress?: never; id?: never; phoneNumber: Scalars['String']['input']; };

export type CustomerInput = {
  /**
   * @deprecated Use the dedicated address mutations (`customerAddressCreate`, `customerAddressUpdate`, `customerAddressDelete`) instead.
   *
   */
  addresses?: InputMaybe<Array<MailingAddressInput>>;
  email?: InputMaybe<Scalars['String']['input']>;
  emailMarketingConsent?: InputMaybe<CustomerEmailMarketingConsentInput>;
  firstName?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  metafields?: InputMaybe<Array<MetafieldInput>>;
  multipassIdentifier?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  smsMarketingConsent?: InputMaybe<CustomerSmsMarketingConsentInput>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  taxExempt?: InputMaybe<Scalars['Boolean']['input']>;
  taxExemptions?: InputMaybe<Array<TaxExemption>>;
  whatsAppMarketingConsent?: InputMaybe<CustomerMarketingConsentInput>;
};

export type CustomerMarketingConsentInput = {
  optInLevel?: InputMaybe<CustomerMarketingOptInLevel>;
  sourceLocationId?: InputMaybe<Scalars['ID']['input']>;
  state: CustomerMarketingConsentState;
  updatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type CustomerMarketingConsentState =
  | 'NEVER_SUBSCRIBED'
  | 'PENDING'
  | 'REDACTED'
  | 'SUBSCRIBED'
  | 'UNSUBSCRIBED';

export type CustomerMarketingOptInLevel =
  | 'CONFIRMED_OPT_IN'
  | 'SINGLE_OPT_IN'
  | 'UNKNOWN';

export type CustomerPhoneNumber = {
  __typename?: 'CustomerPhoneNumber';
  phoneNumber: Scalars['String']['output'];
};

export type CustomerSmsMarketingConsentInput = {
  consentUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
  marketingOptInLevel?: InputMaybe<CustomerMarketingOptInLevel>;
  marketingState: CustomerSmsMarketingState;
  sourceLocationId?: InputMaybe<Scalars['ID']['input']>;
};

export type CustomerSmsMarketingState =
  | 'NOT_SUBSCRIBED'
  | 'PENDING'
  | 'REDACTED'
  | 'SUBSCRIBED'
  | 'UNSUBSCRIBED';

export type CustomerSortKeys =
  | 'CREATED_AT'
  | 'ID'
  | 'LOCATION'
  | 'NAME'
  | 'RELEVANCE'
  | 'UPDATED_AT';

export type DiscountAmountInput = {
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  appliesOnEachItem?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DiscountBuyerSelection =
  | 'ALL';

export type DiscountCode = DiscountCodeBasic | DiscountCodeFreeShipping;

export type DiscountCodeBasic = {
  __typename?: 'DiscountCodeBasic';
  title: Scalars['String']['output'];
};

export type DiscountCodeBasicCreatePayload = {
  __typename?: 'DiscountCodeBasicCreatePayload';
  codeDiscountNode?: Maybe<DiscountCodeNode>;
  userErrors: Array<DiscountUserError>;
};

export type DiscountCodeBasicInput = {
  appliesOncePerCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  combinesWith?: InputMaybe<DiscountCombinesWithInput>;
  context?: InputMaybe<DiscountContextInput>;
  customerGets?: InputMaybe<DiscountCustomerGetsInput>;
  /** @deprecated Use `context` instead. */
  customerSelection?: InputMaybe<DiscountCustomerSelectionInput>;
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  minimumRequirement?: InputMaybe<DiscountMinimumRequirementInput>;
  recurringCycleLimit?: InputMaybe<Scalars['Int']['input']>;
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  title?: InputMaybe<Scalars['String']['input']>;
  usageLimit?: InputMaybe<Scalars['Int']['input']>;
};

export type DiscountCodeDeactivatePayload = {
  __typename?: 'DiscountCodeDeactivatePayload';
  codeDiscountNode?: Maybe<DiscountCodeNode>;
  userErrors: Array<DiscountUserError>;
};

export type DiscountCodeFreeShipping = {
  __typename?: 'DiscountCodeFreeShipping';
  title: Scalars['String']['output'];
};

export type DiscountCodeFreeShippingCreatePayload = {
  __typename?: 'DiscountCodeFreeShippingCreatePayload';
  codeDiscountNode?: Maybe<DiscountCodeNode>;
  userErrors: Array<DiscountUserError>;
};

export type DiscountCodeFreeShippingInput = {
  appliesOnOneTimePurchase?: InputMaybe<Scalars['Boolean']['input']>;
  appliesOnSubscription?: InputMaybe<Scalars['Boolean']['input']>;
  appliesOncePerCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  combinesWith?: InputMaybe<DiscountCombinesWithInput>;
  context?: InputMaybe<DiscountContextInput>;
  /** @deprecated Use `context` instead. */
  customerSelection?: InputMaybe<DiscountCustomerSelectionInput>;
  destination?: InputMaybe<DiscountShippingDestinationSelectionInput>;
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  maximumShippingPrice?: InputMaybe<Scalars['Decimal']['input']>;
  minimumRequirement?: InputMaybe<DiscountMinimumRequirementInput>;
  recurringCycleLimit?: InputMaybe<Scalars['Int']['input']>;
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  title?: InputMaybe<Scalars['String']['input']>;
  usageLimit?: InputMaybe<Scalars['Int']['input']>;
};

export type DiscountCodeNode = {
  __typename?: 'DiscountCodeNode';
  codeDiscount: DiscountCode;
  id: Scalars['ID']['output'];
};

export type DiscountCollectionsInput = {
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type DiscountCombinesWithInput = {
  orderDiscounts?: InputMaybe<Scalars['Boolean']['input']>;
  productDiscounts?: InputMaybe<Scalars['Boolean']['input']>;
  productDiscountsWithTagsOnSameCartLine?: InputMaybe<ProductDiscountsWithTagsOnSameCartLineInput>;
  shippingDiscounts?: InputMaybe<Scalars['Boolean']['input']>;
};

export type DiscountContextInput =
  { all: DiscountBuyerSelection; customerSegments?: never; customers?: never; markets?: never; }
  |  { all?: never; customerSegments: DiscountCustomerSegmentsInput; customers?: never; markets?: never; }
  |  { all?: never; customerSegments?: never; customers: DiscountCustomersInput; markets?: never; }
  |  { all?: never; customerSegments?: never; customers?: never; markets: DiscountMarketsInput; };

export type DiscountCountriesInput = {
  add?: InputMaybe<Array<CountryCode>>;
  includeRestOfWorld?: InputMaybe<Scalars['Boolean']['input']>;
  remove?: InputMaybe<Array<CountryCode>>;
};

export type DiscountCustomerGetsInput = {
  appliesOnOneTimePurchase?: InputMaybe<Scalars['Boolean']['input']>;
  appliesOnSubscription?: InputMaybe<Scalars['Boolean']['input']>;
  items?: InputMaybe<DiscountItemsInput>;
  value?: InputMaybe<DiscountCustomerGetsValueInput>;
};

export type DiscountCustomerGetsValueInput = {
  discountAmount?: InputMaybe<DiscountAmountInput>;
  discountOnQuantity?: InputMaybe<DiscountOnQuantityInput>;
  percentage?: InputMaybe<Scalars['Float']['input']>;
};

export type DiscountCustomerSegmentsInput = {
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type DiscountCustomerSelectionInput = {
  all?: InputMaybe<Scalars['Boolean']['input']>;
  customerSegments?: InputMaybe<DiscountCustomerSegmentsInput>;
  customers?: InputMaybe<DiscountCustomersInput>;
};

export type DiscountCustomersInput = {
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type DiscountEffectInput = {
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  percentage?: InputMaybe<Scalars['Float']['input']>;
};

export type DiscountErrorCode =
  | 'ACTIVE_PERIOD_OVERLAP'
  | 'APPLIES_ON_NOTHING'
  | 'BLANK'
  | 'CONFLICT'
  | 'DISCOUNT_NOT_COMPATIBLE_WITH_CONDITION_TYPES'
  | 'DUPLICATE'
  | 'END_DATE_BEFORE_START_DATE'
  | 'EQUAL_TO'
  | 'EXCEEDED_MAX'
  | 'GREATER_THAN'
  | 'GREATER_THAN_OR_EQUAL_TO'
  | 'IMPLICIT_DUPLICATE'
  | 'INCLUSION'
  | 'INTERNAL_ERROR'
  | 'INVALID'
  | 'INVALID_COMBINES_WITH_FOR_DISCOUNT_CLASS'
  | 'INVALID_DISCOUNT_CLASS_FOR_PRICE_RULE'
  | 'INVALID_PRODUCT_DISCOUNTS_FALSE_WITH_EXISTING_TAGS_ON_SAME_CART_LINE'
  | 'INVALID_PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE_FOR_DISCOUNT_CLASS'
  | 'INVALID_PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE_WITHOUT_PRODUCT_DISCOUNTS'
  | 'INVALID_TAG_LENGTH'
  | 'LESS_THAN'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'MAX_APP_DISCOUNTS'
  | 'MINIMUM_SUBTOTAL_AND_QUANTITY_RANGE_BOTH_PRESENT'
  | 'MISSING_ARGUMENT'
  | 'MISSING_FUNCTION_IDENTIFIER'
  | 'MULTIPLE_FUNCTION_IDENTIFIERS'
  | 'MULTIPLE_RECURRING_CYCLE_LIMIT_FOR_NON_SUBSCRIPTION_ITEMS'
  | 'PRESENT'
  | 'PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE_NOT_ENTITLED'
  | 'RECURRING_CYCLE_LIMIT_NOT_A_VALID_INTEGER'
  | 'TAKEN'
  | 'TOO_LONG'
  | 'TOO_MANY_ARGUMENTS'
  | 'TOO_MANY_PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE'
  | 'TOO_MANY_TAGS'
  | 'TOO_SHORT'
  | 'VALUE_OUTSIDE_RANGE';

export type DiscountItemsInput = {
  all?: InputMaybe<Scalars['Boolean']['input']>;
  collections?: InputMaybe<DiscountCollectionsInput>;
  products?: InputMaybe<DiscountProductsInput>;
};

export type DiscountMarketsInput = {
  add?: InputMaybe<Array<Scalars['ID']['input']>>;
  remove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type DiscountMinimumQuantityInput = {
  greaterThanOrEqualToQuantity?: InputMaybe<Scalars['UnsignedInt64']['input']>;
};

export type DiscountMinimumRequirementInput = {
  quantity?: InputMaybe<DiscountMinimumQuantityInput>;
  subtotal?: InputMaybe<DiscountMinimumSubtotalInput>;
};

export type DiscountMinimumSubtotalInput = {
  greaterThanOrEqualToSubtotal?: InputMaybe<Scalars['Decimal']['input']>;
};

export type DiscountOnQuantityInput = {
  effect?: InputMaybe<DiscountEffectInput>;
  quantity?: InputMaybe<Scalars['UnsignedInt64']['input']>;
};

export type DiscountProductsInput = {
  productVariantsToAdd?: InputMaybe<Array<Scalars['ID']['input']>>;
  productVariantsToRemove?: InputMaybe<Array<Scalars['ID']['input']>>;
  productsToAdd?: InputMaybe<Array<Scalars['ID']['input']>>;
  productsToRemove?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type DiscountRedeemCode = {
  __typename?: 'DiscountRedeemCode';
  id: Scalars['ID']['output'];
};

export type DiscountRedeemCodeBulkAddPayload = {
  __typename?: 'DiscountRedeemCodeBulkAddPayload';
  bulkCreation?: Maybe<DiscountRedeemCodeBulkCreation>;
  userErrors: Array<DiscountUserError>;
};

export type DiscountRedeemCodeBulkCreation = {
  __typename?: 'DiscountRedeemCodeBulkCreation';
  codes: DiscountRedeemCodeBulkCreationCodeConnection;
  done: Scalars['Boolean']['output'];
  failedCount: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
};


export type DiscountRedeemCodeBulkCreationCodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type DiscountRedeemCodeBulkCreationCode = {
  __typename?: 'DiscountRedeemCodeBulkCreationCode';
  code: Scalars['String']['output'];
  discountRedeemCode?: Maybe<DiscountRedeemCode>;
  errors: Array<DiscountUserError>;
};

export type DiscountRedeemCodeBulkCreationCodeConnection = {
  __typename?: 'DiscountRedeemCodeBulkCreationCodeConnection';
  nodes: Array<DiscountRedeemCodeBulkCreationCode>;
};

export type DiscountRedeemCodeInput = {
  code: Scalars['String']['input'];
};

export type DiscountShippingDestinationSelectionInput = {
  all?: InputMaybe<Scalars['Boolean']['input']>;
  countries?: InputMaybe<DiscountCountriesInput>;
};

export type DiscountUserError = {
  __typename?: 'DiscountUserError';
  code?: Maybe<DiscountErrorCode>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type Domain = {
  __typename?: 'Domain';
  url: Scalars['URL']['output'];
};

export type ErrorsWebPixelUserError = {
  __typename?: 'ErrorsWebPixelUserError';
  code?: Maybe<ErrorsWebPixelUserErrorCode>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type ErrorsWebPixelUserErrorCode =
  | 'BLANK'
  | 'INVALID_CONFIGURATION_JSON'
  | 'INVALID_RUNTIME_CONTEXT'
  | 'INVALID_SETTINGS'
  | 'INVALID_SETTINGS_DEFINITION'
  | 'NOT_FOUND'
  | 'NO_EXTENSION'
  | 'TAKEN'
  | 'UNABLE_TO_DELETE'
  | 'UNEXPECTED_ERROR';

export type Fulfillment = {
  __typename?: 'Fulfillment';
  createdAt: Scalars['DateTime']['output'];
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Image = {
  __typename?: 'Image';
  url: Scalars['URL']['output'];
};

export type InventoryItem = {
  __typename?: 'InventoryItem';
  tracked: Scalars['Boolean']['output'];
};

export type LineItem = {
  __typename?: 'LineItem';
  originalUnitPriceSet: MoneyBag;
  product?: Maybe<Product>;
  quantity: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  variant?: Maybe<ProductVariant>;
  variantTitle?: Maybe<Scalars['String']['output']>;
};

export type LineItemConnection = {
  __typename?: 'LineItemConnection';
  nodes: Array<LineItem>;
};

export type MailingAddress = {
  __typename?: 'MailingAddress';
  city?: Maybe<Scalars['String']['output']>;
  countryCodeV2?: Maybe<CountryCode>;
};

export type MailingAddressInput = {
  address1?: InputMaybe<Scalars['String']['input']>;
  address2?: InputMaybe<Scalars['String']['input']>;
  city?: InputMaybe<Scalars['String']['input']>;
  company?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Use `countryCode` instead. */
  country?: InputMaybe<Scalars['String']['input']>;
  countryCode?: InputMaybe<CountryCode>;
  firstName?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Not needed for 90% of mutations, and provided separately where it is needed. */
  id?: InputMaybe<Scalars['ID']['input']>;
  lastName?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Use `provinceCode` instead. */
  province?: InputMaybe<Scalars['String']['input']>;
  provinceCode?: InputMaybe<Scalars['String']['input']>;
  zip?: InputMaybe<Scalars['String']['input']>;
};

export type Media = {
  __typename?: 'Media';
  preview?: Maybe<MediaPreviewImage>;
};

export type MediaPreviewImage = {
  __typename?: 'MediaPreviewImage';
  image?: Maybe<Image>;
};

export type Metafield = {
  __typename?: 'Metafield';
  id: Scalars['ID']['output'];
};

export type MetafieldAccessInput = {
  admin?: InputMaybe<MetafieldAdminAccessInput>;
  customerAccount?: InputMaybe<MetafieldCustomerAccountAccessInput>;
  storefront?: InputMaybe<MetafieldStorefrontAccessInput>;
};

export type MetafieldAdminAccessInput =
  | 'MERCHANT_READ'
  | 'MERCHANT_READ_WRITE';

export type MetafieldCapabilityAdminFilterableInput = {
  enabled: Scalars['Boolean']['input'];
};

export type MetafieldCapabilityAnalyticsQueryableInput = {
  enabled: Scalars['Boolean']['input'];
};

export type MetafieldCapabilityCartToOrderCopyableInput = {
  enabled: Scalars['Boolean']['input'];
};

export type MetafieldCapabilityCreateInput = {
  adminFilterable?: InputMaybe<MetafieldCapabilityAdminFilterableInput>;
  analyticsQueryable?: InputMaybe<MetafieldCapabilityAnalyticsQueryableInput>;
  cartToOrderCopyable?: InputMaybe<MetafieldCapabilityCartToOrderCopyableInput>;
  smartCollectionCondition?: InputMaybe<MetafieldCapabilitySmartCollectionConditionInput>;
  uniqueValues?: InputMaybe<MetafieldCapabilityUniqueValuesInput>;
};

export type MetafieldCapabilitySmartCollectionConditionInput = {
  enabled: Scalars['Boolean']['input'];
};

export type MetafieldCapabilityUniqueValuesInput = {
  enabled: Scalars['Boolean']['input'];
};

export type MetafieldCustomerAccountAccessInput =
  | 'NONE'
  | 'READ'
  | 'READ_WRITE';

export type MetafieldDefinition = {
  __typename?: 'MetafieldDefinition';
  id: Scalars['ID']['output'];
};

export type MetafieldDefinitionConstraintsInput = {
  key: Scalars['String']['input'];
  values: Array<Scalars['String']['input']>;
};

export type MetafieldDefinitionCreatePayload = {
  __typename?: 'MetafieldDefinitionCreatePayload';
  createdDefinition?: Maybe<MetafieldDefinition>;
  userErrors: Array<MetafieldDefinitionCreateUserError>;
};

export type MetafieldDefinitionCreateUserError = {
  __typename?: 'MetafieldDefinitionCreateUserError';
  code?: Maybe<MetafieldDefinitionCreateUserErrorCode>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type MetafieldDefinitionCreateUserErrorCode =
  | 'ADMIN_ACCESS_INPUT_NOT_ALLOWED'
  | 'BLANK'
  | 'CAPABILITY_REQUIRED_BUT_DISABLED'
  | 'DUPLICATE_OPTION'
  | 'INCLUSION'
  | 'INVALID'
  | 'INVALID_CAPABILITY'
  | 'INVALID_CHARACTER'
  | 'INVALID_CONSTRAINTS'
  | 'INVALID_INPUT_COMBINATION'
  | 'INVALID_OPTION'
  | 'LIMIT_EXCEEDED'
  | 'OWNER_TYPE_LIMIT_EXCEEDED_FOR_AUTOMATED_COLLECTIONS'
  | 'OWNER_TYPE_LIMIT_EXCEEDED_FOR_USE_AS_ADMIN_FILTERS'
  | 'PINNED_LIMIT_REACHED'
  | 'PRESENT'
  | 'RESERVED_NAMESPACE_KEY'
  | 'RESOURCE_TYPE_LIMIT_EXCEEDED'
  | 'RESOURCE_TYPE_LIMIT_EXCEEDED_BY_APP'
  | 'TAKEN'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  | 'TYPE_NOT_ALLOWED_FOR_CONDITIONS'
  | 'UNSTRUCTURED_ALREADY_EXISTS'
  | 'UNSUPPORTED_PINNING';

export type MetafieldDefinitionInput = {
  access?: InputMaybe<MetafieldAccessInput>;
  capabilities?: InputMaybe<MetafieldCapabilityCreateInput>;
  constraints?: InputMaybe<MetafieldDefinitionConstraintsInput>;
  description?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  name: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
  ownerType: MetafieldOwnerType;
  pin?: InputMaybe<Scalars['Boolean']['input']>;
  type: Scalars['String']['input'];
  /** @deprecated Use `smartCollectionCondition` instead. */
  useAsCollectionCondition?: InputMaybe<Scalars['Boolean']['input']>;
  validations?: InputMaybe<Array<MetafieldDefinitionValidationInput>>;
};

export type MetafieldDefinitionValidationInput = {
  name: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

export type MetafieldInput = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  namespace?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<Scalars['String']['input']>;
  value?: InputMaybe<Scalars['String']['input']>;
};

export type MetafieldOwnerType =
  | 'API_PERMISSION'
  | 'ARTICLE'
  | 'BLOG'
  | 'CARTTRANSFORM'
  | 'COLLECTION'
  | 'COMPANY'
  | 'COMPANY_LOCATION'
  | 'CUSTOMER'
  | 'DELIVERY_CUSTOMIZATION'
  | 'DISCOUNT'
  | 'DRAFTORDER'
  | 'FULFILLMENT_CONSTRAINT_RULE'
  | 'GIFT_CARD_TRANSACTION'
  | 'LOCATION'
  | 'MARKET'
  | 'MEDIA_IMAGE'
  | 'ORDER'
  | 'ORDER_ROUTING_LOCATION_RULE'
  | 'PAGE'
  | 'PAYMENT_CUSTOMIZATION'
  | 'PRODUCT'
  | 'PRODUCTVARIANT'
  | 'SELLING_PLAN'
  | 'SHOP'
  | 'TRANSFER'
  | 'VALIDATION';

export type MetafieldStorefrontAccessInput =
  | 'NONE'
  | 'PUBLIC_READ';

export type MetafieldsSetInput = {
  compareDigest?: InputMaybe<Scalars['String']['input']>;
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
  ownerId: Scalars['ID']['input'];
  type?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['String']['input'];
};

export type MetafieldsSetPayload = {
  __typename?: 'MetafieldsSetPayload';
  metafields?: Maybe<Array<Metafield>>;
  userErrors: Array<MetafieldsSetUserError>;
};

export type MetafieldsSetUserError = {
  __typename?: 'MetafieldsSetUserError';
  code?: Maybe<MetafieldsSetUserErrorCode>;
  elementIndex?: Maybe<Scalars['Int']['output']>;
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type MetafieldsSetUserErrorCode =
  | 'APP_NOT_AUTHORIZED'
  | 'BLANK'
  | 'CAPABILITY_VIOLATION'
  | 'INCLUSION'
  | 'INTERNAL_ERROR'
  | 'INVALID'
  | 'INVALID_COMPARE_DIGEST'
  | 'INVALID_TYPE'
  | 'INVALID_VALUE'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'PRESENT'
  | 'STALE_OBJECT'
  | 'TAKEN'
  | 'TOO_LONG'
  | 'TOO_SHORT';

export type MoneyBag = {
  __typename?: 'MoneyBag';
  shopMoney: MoneyV2;
};

export type MoneyV2 = {
  __typename?: 'MoneyV2';
  amount: Scalars['Decimal']['output'];
  currencyCode: CurrencyCode;
};

export type Mutation = {
  __typename?: 'Mutation';
  customerCreate?: Maybe<CustomerCreatePayload>;
  customerEmailMarketingConsentUpdate?: Maybe<CustomerEmailMarketingConsentUpdatePayload>;
  discountCodeBasicCreate?: Maybe<DiscountCodeBasicCreatePayload>;
  discountCodeDeactivate?: Maybe<DiscountCodeDeactivatePayload>;
  discountCodeFreeShippingCreate?: Maybe<DiscountCodeFreeShippingCreatePayload>;
  discountRedeemCodeBulkAdd?: Maybe<DiscountRedeemCodeBulkAddPayload>;
  metafieldDefinitionCreate?: Maybe<MetafieldDefinitionCreatePayload>;
  metafieldsSet?: Maybe<MetafieldsSetPayload>;
  webPixelCreate?: Maybe<WebPixelCreatePayload>;
  webPixelUpdate?: Maybe<WebPixelUpdatePayload>;
};


export type MutationCustomerCreateArgs = {
  input: CustomerInput;
};


export type MutationCustomerEmailMarketingConsentUpdateArgs = {
  input: CustomerEmailMarketingConsentUpdateInput;
};


export type MutationDiscountCodeBasicCreateArgs = {
  basicCodeDiscount: DiscountCodeBasicInput;
};


export type MutationDiscountCodeDeactivateArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDiscountCodeFreeShippingCreateArgs = {
  freeShippingCodeDiscount: DiscountCodeFreeShippingInput;
};


export type MutationDiscountRedeemCodeBulkAddArgs = {
  codes: Array<DiscountRedeemCodeInput>;
  discountId: Scalars['ID']['input'];
};


export type MutationMetafieldDefinitionCreateArgs = {
  definition: MetafieldDefinitionInput;
};


export type MutationMetafieldsSetArgs = {
  metafields: Array<MetafieldsSetInput>;
};


export type MutationWebPixelCreateArgs = {
  webPixel: WebPixelInput;
};


export type MutationWebPixelUpdateArgs = {
  id: Scalars['ID']['input'];
  webPixel: WebPixelInput;
};

export type OnlineStoreTheme = {
  __typename?: 'OnlineStoreTheme';
  files?: Maybe<OnlineStoreThemeFileConnection>;
};


export type OnlineStoreThemeFilesArgs = {
  filenames?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OnlineStoreThemeConnection = {
  __typename?: 'OnlineStoreThemeConnection';
  nodes: Array<OnlineStoreTheme>;
};

export type OnlineStoreThemeFile = {
  __typename?: 'OnlineStoreThemeFile';
  body: OnlineStoreThemeFileBody;
};

export type OnlineStoreThemeFileBody = OnlineStoreThemeFileBodyText;

export type OnlineStoreThemeFileBodyText = {
  __typename?: 'OnlineStoreThemeFileBodyText';
  content: Scalars['String']['output'];
};

export type OnlineStoreThemeFileConnection = {
  __typename?: 'OnlineStoreThemeFileConnection';
  nodes: Array<OnlineStoreThemeFile>;
};

export type Order = {
  __typename?: 'Order';
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  cartToken?: Maybe<Scalars['String']['output']>;
  checkoutToken?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  currencyCode: CurrencyCode;
  customer?: Maybe<Customer>;
  customerLocale?: Maybe<Scalars['String']['output']>;
  discountCodes: Array<Scalars['String']['output']>;
  email?: Maybe<Scalars['String']['output']>;
  fulfillments: Array<Fulfillment>;
  id: Scalars['ID']['output'];
  lineItems: LineItemConnection;
  name: Scalars['String']['output'];
  phone?: Maybe<Scalars['String']['output']>;
  totalPriceSet: MoneyBag;
  updatedAt: Scalars['DateTime']['output'];
};


export type OrderFulfillmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrderLineItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrderConnection = {
  __typename?: 'OrderConnection';
  nodes: Array<Order>;
  pageInfo: PageInfo;
};

export type OrderSortKeys =
  | 'CREATED_AT'
  | 'CURRENT_TOTAL_PRICE'
  | 'CUSTOMER_NAME'
  | 'DESTINATION'
  | 'FINANCIAL_STATUS'
  | 'FULFILLMENT_STATUS'
  | 'ID'
  | 'ORDER_NUMBER'
  | 'PO_NUMBER'
  | 'PROCESSED_AT'
  | 'RELEVANCE'
  | 'TOTAL_ITEMS_QUANTITY'
  | 'TOTAL_PRICE'
  | 'UPDATED_AT';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Product = {
  __typename?: 'Product';
  featuredMedia?: Maybe<Media>;
  handle: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  status: ProductStatus;
  tags: Array<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  updatedAt: Scalars['DateTime']['output'];
  variants: ProductVariantConnection;
};


export type ProductVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ProductConnection = {
  __typename?: 'ProductConnection';
  nodes: Array<Product>;
  pageInfo: PageInfo;
};

export type ProductDiscountsWithTagsOnSameCartLineInput = {
  add?: InputMaybe<Array<Scalars['String']['input']>>;
  remove?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type ProductSortKeys =
  | 'CREATED_AT'
  | 'ID'
  | 'INVENTORY_TOTAL'
  | 'PRODUCT_TYPE'
  | 'PUBLISHED_AT'
  | 'RELEVANCE'
  | 'TITLE'
  | 'UPDATED_AT'
  | 'VENDOR';

export type ProductStatus =
  | 'ACTIVE'
  | 'ARCHIVED'
  | 'DRAFT'
  | 'UNLISTED';

export type ProductVariant = {
  __typename?: 'ProductVariant';
  availableForSale: Scalars['Boolean']['output'];
  compareAtPrice?: Maybe<Scalars['Money']['output']>;
  id: Scalars['ID']['output'];
  inventoryItem: InventoryItem;
  inventoryQuantity?: Maybe<Scalars['Int']['output']>;
  price: Scalars['Money']['output'];
  sku?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type ProductVariantConnection = {
  __typename?: 'ProductVariantConnection';
  nodes: Array<ProductVariant>;
  pageInfo: PageInfo;
};

export type QueryRoot = {
  __typename?: 'QueryRoot';
  codeDiscountNodeByCode?: Maybe<DiscountCodeNode>;
  currentAppInstallation: AppInstallation;
  customerByIdentifier?: Maybe<Customer>;
  customers: CustomerConnection;
  discountRedeemCodeBulkCreation?: Maybe<DiscountRedeemCodeBulkCreation>;
  orders: OrderConnection;
  product?: Maybe<Product>;
  products: ProductConnection;
  shop: Shop;
  shopLocales: Array<ShopLocale>;
  themes?: Maybe<OnlineStoreThemeConnection>;
  webPixel?: Maybe<WebPixel>;
};


export type QueryRootCodeDiscountNodeByCodeArgs = {
  code: Scalars['String']['input'];
};


export type QueryRootCustomerByIdentifierArgs = {
  identifier: CustomerIdentifierInput;
};


export type QueryRootCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sortKey?: InputMaybe<CustomerSortKeys>;
};


export type QueryRootDiscountRedeemCodeBulkCreationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRootOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query?: InputMaybe<Scalars['String']['input']>;
  sortKey?: InputMaybe<OrderSortKeys>;
};


export type QueryRootProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRootProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sortKey?: InputMaybe<ProductSortKeys>;
};


export type QueryRootShopLocalesArgs = {
  published?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryRootThemesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ThemeRole>>;
};

export type Shop = {
  __typename?: 'Shop';
  /** @deprecated Use `shopAddress` instead. */
  billingAddress: ShopAddress;
  contactEmail: Scalars['String']['output'];
  currencyCode: CurrencyCode;
  ianaTimezone: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  primaryDomain: Domain;
};

export type ShopAddress = {
  __typename?: 'ShopAddress';
  countryCodeV2?: Maybe<CountryCode>;
};

export type ShopLocale = {
  __typename?: 'ShopLocale';
  locale: Scalars['String']['output'];
  primary: Scalars['Boolean']['output'];
};

export type TaxExemption =
  | 'CA_BC_COMMERCIAL_FISHERY_EXEMPTION'
  | 'CA_BC_CONTRACTOR_EXEMPTION'
  | 'CA_BC_PRODUCTION_AND_MACHINERY_EXEMPTION'
  | 'CA_BC_RESELLER_EXEMPTION'
  | 'CA_BC_SUB_CONTRACTOR_EXEMPTION'
  | 'CA_DIPLOMAT_EXEMPTION'
  | 'CA_MB_COMMERCIAL_FISHERY_EXEMPTION'
  | 'CA_MB_FARMER_EXEMPTION'
  | 'CA_MB_RESELLER_EXEMPTION'
  | 'CA_NL_VPT_RESELLER_EXEMPTION'
  | 'CA_NS_COMMERCIAL_FISHERY_EXEMPTION'
  | 'CA_NS_FARMER_EXEMPTION'
  | 'CA_ON_PURCHASE_EXEMPTION'
  | 'CA_PE_COMMERCIAL_FISHERY_EXEMPTION'
  | 'CA_SK_COMMERCIAL_FISHERY_EXEMPTION'
  | 'CA_SK_CONTRACTOR_EXEMPTION'
  | 'CA_SK_FARMER_EXEMPTION'
  | 'CA_SK_PRODUCTION_AND_MACHINERY_EXEMPTION'
  | 'CA_SK_RESELLER_EXEMPTION'
  | 'CA_SK_SUB_CONTRACTOR_EXEMPTION'
  | 'CA_SK_VPT_RESELLER_EXEMPTION'
  | 'CA_STATUS_CARD_EXEMPTION'
  | 'EU_REVERSE_CHARGE_EXEMPTION_RULE'
  | 'US_AK_RESELLER_EXEMPTION'
  | 'US_AL_RESELLER_EXEMPTION'
  | 'US_AR_RESELLER_EXEMPTION'
  | 'US_AZ_RESELLER_EXEMPTION'
  | 'US_CA_RESELLER_EXEMPTION'
  | 'US_CO_RESELLER_EXEMPTION'
  | 'US_CT_RESELLER_EXEMPTION'
  | 'US_DC_RESELLER_EXEMPTION'
  | 'US_DE_RESELLER_EXEMPTION'
  | 'US_FL_RESELLER_EXEMPTION'
  | 'US_GA_RESELLER_EXEMPTION'
  | 'US_HI_RESELLER_EXEMPTION'
  | 'US_IA_RESELLER_EXEMPTION'
  | 'US_ID_RESELLER_EXEMPTION'
  | 'US_IL_RESELLER_EXEMPTION'
  | 'US_IN_RESELLER_EXEMPTION'
  | 'US_KS_RESELLER_EXEMPTION'
  | 'US_KY_RESELLER_EXEMPTION'
  | 'US_LA_RESELLER_EXEMPTION'
  | 'US_MA_RESELLER_EXEMPTION'
  | 'US_MD_RESELLER_EXEMPTION'
  | 'US_ME_RESELLER_EXEMPTION'
  | 'US_MI_RESELLER_EXEMPTION'
  | 'US_MN_RESELLER_EXEMPTION'
  | 'US_MO_RESELLER_EXEMPTION'
  | 'US_MS_RESELLER_EXEMPTION'
  | 'US_MT_RESELLER_EXEMPTION'
  | 'US_NC_RESELLER_EXEMPTION'
  | 'US_ND_RESELLER_EXEMPTION'
  | 'US_NE_RESELLER_EXEMPTION'
  | 'US_NH_RESELLER_EXEMPTION'
  | 'US_NJ_RESELLER_EXEMPTION'
  | 'US_NM_RESELLER_EXEMPTION'
  | 'US_NV_RESELLER_EXEMPTION'
  | 'US_NY_RESELLER_EXEMPTION'
  | 'US_OH_RESELLER_EXEMPTION'
  | 'US_OK_RESELLER_EXEMPTION'
  | 'US_OR_RESELLER_EXEMPTION'
  | 'US_PA_RESELLER_EXEMPTION'
  | 'US_RI_RESELLER_EXEMPTION'
  | 'US_SC_RESELLER_EXEMPTION'
  | 'US_SD_RESELLER_EXEMPTION'
  | 'US_TN_RESELLER_EXEMPTION'
  | 'US_TX_RESELLER_EXEMPTION'
  | 'US_UT_RESELLER_EXEMPTION'
  | 'US_VA_RESELLER_EXEMPTION'
  | 'US_VT_RESELLER_EXEMPTION'
  | 'US_WA_RESELLER_EXEMPTION'
  | 'US_WI_RESELLER_EXEMPTION'
  | 'US_WV_RESELLER_EXEMPTION'
  | 'US_WY_RESELLER_EXEMPTION';

export type ThemeRole =
  | 'ARCHIVED'
  | 'DEMO'
  | 'DEVELOPMENT'
  | 'LOCKED'
  | 'MAIN'
  | 'MOBILE'
  | 'UNPUBLISHED';

export type UniqueMetafieldValueInput = {
  key: Scalars['String']['input'];
  namespace?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['String']['input'];
};

export type UserError = {
  __typename?: 'UserError';
  field?: Maybe<Array<Scalars['String']['output']>>;
  message: Scalars['String']['output'];
};

export type WebPixel = {
  __typename?: 'WebPixel';
  id: Scalars['ID']['output'];
};

export type WebPixelCreatePayload = {
  __typename?: 'WebPixelCreatePayload';
  userErrors: Array<ErrorsWebPixelUserError>;
  webPixel?: Maybe<WebPixel>;
};

export type WebPixelInput = {
  settings: Scalars['JSON']['input'];
};

export type WebPixelUpdatePayload = {
  __typename?: 'WebPixelUpdatePayload';
  userErrors: Array<ErrorsWebPixelUserError>;
  webPixel?: Maybe<WebPixel>;
};

export type AddCodesMutationVariables = Exact<{
  discount: Scalars['ID']['input'];
  codes: Array<DiscountRedeemCodeInput> | DiscountRedeemCodeInput;
}>;


export type AddCodesMutation = { discountRedeemCodeBulkAdd?: Maybe<{ bulkCreation?: Maybe<Pick<DiscountRedeemCodeBulkCreation, 'id'>>, userErrors: Array<Pick<DiscountUserError, 'code' | 'field' | 'message'>> }> };

export type AddedCodesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AddedCodesQuery = { discountRedeemCodeBulkCreation?: Maybe<(
    Pick<DiscountRedeemCodeBulkCreation, 'done' | 'failedCount'>
    & { codes: { nodes: Array<(
        Pick<DiscountRedeemCodeBulkCreationCode, 'code'>
        & { discountRedeemCode?: Maybe<Pick<DiscountRedeemCode, 'id'>>, errors: Array<Pick<DiscountUserError, 'code' | 'message'>> }
      )> } }
  )> };

export type CreateBasicDiscountMutationVariables = Exact<{
  discount: DiscountCodeBasicInput;
}>;


export type CreateBasicDiscountMutation = { discountCodeBasicCreate?: Maybe<{ codeDiscountNode?: Maybe<Pick<DiscountCodeNode, 'id'>>, userErrors: Array<Pick<DiscountUserError, 'code' | 'field' | 'message'>> }> };

export type CreateFreeShippingDiscountMutationVariables = Exact<{
  discount: DiscountCodeFreeShippingInput;
}>;


export type CreateFreeShippingDiscountMutation = { discountCodeFreeShippingCreate?: Maybe<{ codeDiscountNode?: Maybe<Pick<DiscountCodeNode, 'id'>>, userErrors: Array<Pick<DiscountUserError, 'code' | 'field' | 'message'>> }> };

export type ShopCurrencyQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopCurrencyQuery = { shop: Pick<Shop, 'currencyCode'> };

export type DeclareKnownShoppersMutationVariables = Exact<{
  definition: MetafieldDefinitionInput;
}>;


export type DeclareKnownShoppersMutation = { metafieldDefinitionCreate?: Maybe<{ createdDefinition?: Maybe<Pick<MetafieldDefinition, 'id'>>, userErrors: Array<Pick<MetafieldDefinitionCreateUserError, 'code' | 'field' | 'message'>> }> };

export type DiscountByCodeQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type DiscountByCodeQuery = { codeDiscountNodeByCode?: Maybe<(
    Pick<DiscountCodeNode, 'id'>
    & { codeDiscount: Pick<DiscountCodeBasic, 'title'> | Pick<DiscountCodeFreeShipping, 'title'> }
  )> };

export type CustomerPageQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CustomerPageQuery = { customers: { nodes: Array<(
      Pick<Customer, 'id' | 'firstName' | 'lastName' | 'locale' | 'tags' | 'numberOfOrders' | 'createdAt' | 'updatedAt'>
      & { amountSpent: Pick<MoneyV2, 'amount' | 'currencyCode'>, defaultEmailAddress?: Maybe<Pick<CustomerEmailAddress, 'emailAddress' | 'marketingState' | 'marketingUpdatedAt'>>, defaultPhoneNumber?: Maybe<Pick<CustomerPhoneNumber, 'phoneNumber'>>, defaultAddress?: Maybe<Pick<MailingAddress, 'countryCodeV2' | 'city'>> }
    )>, pageInfo: Pick<PageInfo, 'hasNextPage' | 'endCursor'> } };

export type MainThemeSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MainThemeSettingsQuery = { themes?: Maybe<{ nodes: Array<{ files?: Maybe<{ nodes: Array<{ body: Pick<OnlineStoreThemeFileBodyText, 'content'> }> }> }> }> };

export type MoreVariantsQueryVariables = Exact<{
  product: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MoreVariantsQuery = { product?: Maybe<{ variants: { nodes: Array<(
        Pick<ProductVariant, 'id' | 'title' | 'sku' | 'price' | 'compareAtPrice' | 'availableForSale' | 'inventoryQuantity'>
        & { inventoryItem: Pick<InventoryItem, 'tracked'> }
      )>, pageInfo: Pick<PageInfo, 'hasNextPage' | 'endCursor'> } }> };

export type OrderPageQueryVariables = Exact<{
  query: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OrderPageQuery = { orders: { nodes: Array<(
      Pick<Order, 'id' | 'name' | 'email' | 'phone' | 'checkoutToken' | 'cartToken' | 'currencyCode' | 'discountCodes' | 'createdAt' | 'updatedAt' | 'cancelledAt' | 'customerLocale'>
      & { totalPriceSet: { shopMoney: Pick<MoneyV2, 'amount'> }, customer?: Maybe<(
        Pick<Customer, 'id' | 'firstName' | 'lastName' | 'locale' | 'createdAt' | 'updatedAt'>
        & { defaultEmailAddress?: Maybe<Pick<CustomerEmailAddress, 'emailAddress'>>, defaultPhoneNumber?: Maybe<Pick<CustomerPhoneNumber, 'phoneNumber'>>, defaultAddress?: Maybe<Pick<MailingAddress, 'countryCodeV2' | 'city'>> }
      )>, lineItems: { nodes: Array<(
          Pick<LineItem, 'title' | 'variantTitle' | 'quantity'>
          & { originalUnitPriceSet: { shopMoney: Pick<MoneyV2, 'amount'> }, product?: Maybe<Pick<Product, 'id'>>, variant?: Maybe<Pick<ProductVariant, 'id'>> }
        )> }, fulfillments: Array<Pick<Fulfillment, 'createdAt' | 'deliveredAt'>> }
    )>, pageInfo: Pick<PageInfo, 'hasNextPage' | 'endCursor'> } };

export type ProductPageQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ProductPageQuery = { shop: Pick<Shop, 'currencyCode'>, products: { nodes: Array<(
      Pick<Product, 'id' | 'handle' | 'title' | 'status' | 'tags' | 'updatedAt'>
      & { featuredMedia?: Maybe<{ preview?: Maybe<{ image?: Maybe<Pick<Image, 'url'>> }> }>, variants: { nodes: Array<(
          Pick<ProductVariant, 'id' | 'title' | 'sku' | 'price' | 'compareAtPrice' | 'availableForSale' | 'inventoryQuantity'>
          & { inventoryItem: Pick<InventoryItem, 'tracked'> }
        )>, pageInfo: Pick<PageInfo, 'hasNextPage' | 'endCursor'> } }
    )>, pageInfo: Pick<PageInfo, 'hasNextPage' | 'endCursor'> } };

export type ShopFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopFactsQuery = { shop: (
    Pick<Shop, 'id' | 'name' | 'contactEmail' | 'currencyCode' | 'ianaTimezone'>
    & { billingAddress: Pick<ShopAddress, 'countryCodeV2'>, primaryDomain: Pick<Domain, 'url'> }
  ), shopLocales: Array<Pick<ShopLocale, 'locale' | 'primary'>> };

export type CreatePixelMutationVariables = Exact<{
  pixel: WebPixelInput;
}>;


export type CreatePixelMutation = { webPixelCreate?: Maybe<{ webPixel?: Maybe<Pick<WebPixel, 'id'>>, userErrors: Array<Pick<ErrorsWebPixelUserError, 'code' | 'field' | 'message'>> }> };

export type FindPixelQueryVariables = Exact<{ [key: string]: never; }>;


export type FindPixelQuery = { webPixel?: Maybe<Pick<WebPixel, 'id'>> };

export type UpdatePixelMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  pixel: WebPixelInput;
}>;


export type UpdatePixelMutation = { webPixelUpdate?: Maybe<{ webPixel?: Maybe<Pick<WebPixel, 'id'>>, userErrors: Array<Pick<ErrorsWebPixelUserError, 'code' | 'field' | 'message'>> }> };

export type CustomerByEmailQueryVariables = Exact<{
  email: Scalars['String']['input'];
}>;


export type CustomerByEmailQuery = { customerByIdentifier?: Maybe<Pick<Customer, 'id'>> };

export type CreateCustomerMutationVariables = Exact<{
  input: CustomerInput;
}>;


export type CreateCustomerMutation = { customerCreate?: Maybe<{ customer?: Maybe<Pick<Customer, 'id'>>, userErrors: Array<Pick<UserError, 'field' | 'message'>> }> };

export type UpdateEmailConsentMutationVariables = Exact<{
  input: CustomerEmailMarketingConsentUpdateInput;
}>;


export type UpdateEmailConsentMutation = { customerEmailMarketingConsentUpdate?: Maybe<{ customer?: Maybe<Pick<Customer, 'id'>>, userErrors: Array<Pick<CustomerEmailMarketingConsentUpdateUserError, 'code' | 'field' | 'message'>> }> };

export type SetKnownShoppersMutationVariables = Exact<{
  metafields: Array<MetafieldsSetInput> | MetafieldsSetInput;
}>;


export type SetKnownShoppersMutation = { metafieldsSet?: Maybe<{ metafields?: Maybe<Array<Pick<Metafield, 'id'>>>, userErrors: Array<Pick<MetafieldsSetUserError, 'code' | 'field' | 'message' | 'elementIndex'>> }> };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { currentAppInstallation: Pick<AppInstallation, 'id'> };

export type SetSnapshotMutationVariables = Exact<{
  metafields: Array<MetafieldsSetInput> | MetafieldsSetInput;
}>;


export type SetSnapshotMutation = { metafieldsSet?: Maybe<{ metafields?: Maybe<Array<Pick<Metafield, 'id'>>>, userErrors: Array<Pick<MetafieldsSetUserError, 'code' | 'field' | 'message'>> }> };

export type StopDiscountMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type StopDiscountMutation = { discountCodeDeactivate?: Maybe<{ codeDiscountNode?: Maybe<Pick<DiscountCodeNode, 'id'>>, userErrors: Array<Pick<DiscountUserError, 'code' | 'field' | 'message'>> }> };

export interface AdminQueries {
  "#graphql\n  query addedCodes($id: ID!) {\n    discountRedeemCodeBulkCreation(id: $id) {\n      done\n      failedCount\n      codes(first: 250) {\n        nodes { code discountRedeemCode { id } errors { code message } }\n      }\n    }\n  }\n": {return: AddedCodesQuery, variables: AddedCodesQueryVariables},
  "#graphql\n  query shopCurrency {\n    shop { currencyCode }\n  }\n": {return: ShopCurrencyQuery, variables: ShopCurrencyQueryVariables},
  "#graphql\n  query discountByCode($code: String!) {\n    codeDiscountNodeByCode(code: $code) {\n      id\n      codeDiscount {\n        ... on DiscountCodeBasic { title }\n        ... on DiscountCodeFreeShipping { title }\n      }\n    }\n  }\n": {return: DiscountByCodeQuery, variables: DiscountByCodeQueryVariables},
  "#graphql\n  query customerPage($after: String) {\n    customers(first: 100, after: $after, sortKey: ID) {\n      nodes {\n        id\n        firstName\n        lastName\n        locale\n        tags\n        numberOfOrders\n        createdAt\n        updatedAt\n        amountSpent { amount currencyCode }\n        defaultEmailAddress { emailAddress marketingState marketingUpdatedAt }\n        defaultPhoneNumber { phoneNumber }\n        defaultAddress { countryCodeV2 city }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": {return: CustomerPageQuery, variables: CustomerPageQueryVariables},
  "#graphql\n  query mainThemeSettings {\n    themes(first: 1, roles: [MAIN]) {\n      nodes {\n        files(filenames: [\"config/settings_data.json\"], first: 1) {\n          nodes {\n            body {\n              ... on OnlineStoreThemeFileBodyText { content }\n            }\n          }\n        }\n      }\n    }\n  }\n": {return: MainThemeSettingsQuery, variables: MainThemeSettingsQueryVariables},
  "#graphql\n  query moreVariants($product: ID!, $after: String) {\n    product(id: $product) {\n      variants(first: 100, after: $after) {\n        nodes { id title sku price compareAtPrice availableForSale inventoryQuantity inventoryItem { tracked } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": {return: MoreVariantsQuery, variables: MoreVariantsQueryVariables},
  "#graphql\n  query orderPage($query: String!, $after: String) {\n    orders(first: 10, after: $after, query: $query, sortKey: CREATED_AT) {\n      nodes {\n        id\n        name\n        email\n        phone\n        checkoutToken\n        cartToken\n        currencyCode\n        discountCodes\n        createdAt\n        updatedAt\n        cancelledAt\n        customerLocale\n        totalPriceSet { shopMoney { amount } }\n        customer {\n          id\n          firstName\n          lastName\n          locale\n          createdAt\n          updatedAt\n          defaultEmailAddress { emailAddress }\n          defaultPhoneNumber { phoneNumber }\n          defaultAddress { countryCodeV2 city }\n        }\n        lineItems(first: 20) {\n          nodes {\n            title\n            variantTitle\n            quantity\n            originalUnitPriceSet { shopMoney { amount } }\n            product { id }\n            variant { id }\n          }\n        }\n        fulfillments(first: 10) { createdAt deliveredAt }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": {return: OrderPageQuery, variables: OrderPageQueryVariables},
  "#graphql\n  query productPage($after: String) {\n    shop { currencyCode }\n    products(first: 10, after: $after, sortKey: ID) {\n      nodes {\n        id\n        handle\n        title\n        status\n        tags\n        updatedAt\n        featuredMedia { preview { image { url } } }\n        variants(first: 50) {\n          nodes { id title sku price compareAtPrice availableForSale inventoryQuantity inventoryItem { tracked } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": {return: ProductPageQuery, variables: ProductPageQueryVariables},
  "#graphql\n  query shopFacts {\n    shop {\n      id\n      name\n      contactEmail\n      currencyCode\n      ianaTimezone\n      billingAddress { countryCodeV2 }\n      primaryDomain { url }\n    }\n    shopLocales(published: true) { locale primary }\n  }\n": {return: ShopFactsQuery, variables: ShopFactsQueryVariables},
  "#graphql\n  query findPixel {\n    webPixel { id }\n  }\n": {return: FindPixelQuery, variables: FindPixelQueryVariables},
  "#graphql\n  query customerByEmail($email: String!) {\n    customerByIdentifier(identifier: { emailAddress: $email }) { id }\n  }\n": {return: CustomerByEmailQuery, variables: CustomerByEmailQueryVariables},
  "#graphql\n  query installation {\n    currentAppInstallation { id }\n  }\n": {return: InstallationQuery, variables: InstallationQueryVariables},
}

export interface AdminMutations {
  "#graphql\n  mutation addCodes($discount: ID!, $codes: [DiscountRedeemCodeInput!]!) {\n    discountRedeemCodeBulkAdd(discountId: $discount, codes: $codes) {\n      bulkCreation { id }\n      userErrors { code field message }\n    }\n  }\n": {return: AddCodesMutation, variables: AddCodesMutationVariables},
  "#graphql\n  mutation createBasicDiscount($discount: DiscountCodeBasicInput!) {\n    discountCodeBasicCreate(basicCodeDiscount: $discount) {\n      codeDiscountNode { id }\n      userErrors { code field message }\n    }\n  }\n": {return: CreateBasicDiscountMutation, variables: CreateBasicDiscountMutationVariables},
  "#graphql\n  mutation createFreeShippingDiscount($discount: DiscountCodeFreeShippingInput!) {\n    discountCodeFreeShippingCreate(freeShippingCodeDiscount: $discount) {\n      codeDiscountNode { id }\n      userErrors { code field message }\n    }\n  }\n": {return: CreateFreeShippingDiscountMutation, variables: CreateFreeShippingDiscountMutationVariables},
  "#graphql\n  mutation declareKnownShoppers($definition: MetafieldDefinitionInput!) {\n    metafieldDefinitionCreate(definition: $definition) {\n      createdDefinition { id }\n      userErrors { code field message }\n    }\n  }\n": {return: DeclareKnownShoppersMutation, variables: DeclareKnownShoppersMutationVariables},
  "#graphql\n  mutation createPixel($pixel: WebPixelInput!) {\n    webPixelCreate(webPixel: $pixel) {\n      webPixel { id }\n      userErrors { code field message }\n    }\n  }\n": {return: CreatePixelMutation, variables: CreatePixelMutationVariables},
  "#graphql\n  mutation updatePixel($id: ID!, $pixel: WebPixelInput!) {\n    webPixelUpdate(id: $id, webPixel: $pixel) {\n      webPixel { id }\n      userErrors { code field message }\n    }\n  }\n": {return: UpdatePixelMutation, variables: UpdatePixelMutationVariables},
  "#graphql\n  mutation createCustomer($input: CustomerInput!) {\n    customerCreate(input: $input) {\n      customer { id }\n      userErrors { field message }\n    }\n  }\n": {return: CreateCustomerMutation, variables: CreateCustomerMutationVariables},
  "#graphql\n  mutation updateEmailConsent($input: CustomerEmailMarketingConsentUpdateInput!) {\n    customerEmailMarketingConsentUpdate(input: $input) {\n      customer { id }\n      userErrors { code field message }\n    }\n  }\n": {return: UpdateEmailConsentMutation, variables: UpdateEmailConsentMutationVariables},
  "#graphql\n  mutation setKnownShoppers($metafields: [MetafieldsSetInput!]!) {\n    metafieldsSet(metafields: $metafields) {\n      metafields { id }\n      userErrors { code field message elementIndex }\n    }\n  }\n": {return: SetKnownShoppersMutation, variables: SetKnownShoppersMutationVariables},
  "#graphql\n  mutation setSnapshot($metafields: [MetafieldsSetInput!]!) {\n    metafieldsSet(metafields: $metafields) {\n      metafields { id }\n      userErrors { code field message }\n    }\n  }\n": {return: SetSnapshotMutation, variables: SetSnapshotMutationVariables},
  "#graphql\n  mutation stopDiscount($id: ID!) {\n    discountCodeDeactivate(id: $id) {\n      codeDiscountNode { id }\n      userErrors { code field message }\n    }\n  }\n": {return: StopDiscountMutation, variables: StopDiscountMutationVariables},
}
