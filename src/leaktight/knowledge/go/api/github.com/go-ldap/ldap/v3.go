// Interface of github.com/go-ldap/ldap/v3@v3.4.15, generated from its types. Signatures only.
package ldap

import "context"
import "crypto/tls"
import ber "github.com/go-asn1-ber/asn1-ber"
import "github.com/google/uuid"
import "log"
import "net"
import "reflect"
import "time"

const AddAttribute = 0
const ApplicationAbandonRequest = 16
const ApplicationAddRequest = 8
const ApplicationAddResponse = 9
const ApplicationBindRequest = 0
const ApplicationBindResponse = 1
const ApplicationCompareRequest = 14
const ApplicationCompareResponse = 15
const ApplicationDelRequest = 10
const ApplicationDelResponse = 11
const ApplicationExtendedRequest = 23
const ApplicationExtendedResponse = 24
const ApplicationIntermediateResponse = 25
const ApplicationModifyDNRequest = 12
const ApplicationModifyDNResponse = 13
const ApplicationModifyRequest = 6
const ApplicationModifyResponse = 7
const ApplicationSearchRequest = 3
const ApplicationSearchResultDone = 5
const ApplicationSearchResultEntry = 4
const ApplicationSearchResultReference = 19
const ApplicationUnbindRequest = 2
const BeheraAccountLocked = 1
const BeheraChangeAfterReset = 2
const BeheraInsufficientPasswordQuality = 5
const BeheraMustSupplyOldPassword = 4
const BeheraPasswordExpired = 0
const BeheraPasswordInHistory = 8
const BeheraPasswordModNotAllowed = 3
const BeheraPasswordTooShort = 6
const BeheraPasswordTooYoung = 7
const ControlServerSideSortingCodeAdminLimitExceeded ControlServerSideSortingCode = 11
const ControlServerSideSortingCodeBusy ControlServerSideSortingCode = 51
const ControlServerSideSortingCodeInappropriateMatching ControlServerSideSortingCode = 18
const ControlServerSideSortingCodeInsufficientAccessRights ControlServerSideSortingCode = 50
const ControlServerSideSortingCodeNoSuchAttribute ControlServerSideSortingCode = 16
const ControlServerSideSortingCodeOperationsError ControlServerSideSortingCode = 1
const ControlServerSideSortingCodeOther ControlServerSideSortingCode = 80
const ControlServerSideSortingCodeStrongAuthRequired ControlServerSideSortingCode = 8
const ControlServerSideSortingCodeSuccess ControlServerSideSortingCode = 0
const ControlServerSideSortingCodeTimeLimitExceeded ControlServerSideSortingCode = 2
const ControlServerSideSortingCodeUnwillingToPerform ControlServerSideSortingCode = 53
const ControlTypeBeheraPasswordPolicy = "1.3.6.1.4.1.42.2.27.8.5.1"
const ControlTypeDirSync = "1.2.840.113556.1.4.841"
const ControlTypeManageDsaIT = "2.16.840.1.113730.3.4.2"
const ControlTypeMicrosoftASQ = "1.2.840.113556.1.4.1504"
const ControlTypeMicrosoftBypassQuota = "1.2.840.113556.1.4.2256"
const ControlTypeMicrosoftCrossDomainMoveTarget = "1.2.840.113556.1.4.521"
const ControlTypeMicrosoftDNInput = "1.2.840.113556.1.4.2026"
const ControlTypeMicrosoftDirSyncEX = "1.2.840.113556.1.4.2090"
const ControlTypeMicrosoftDomainScope = "1.2.840.113556.1.4.1339"
const ControlTypeMicrosoftExpectedEntryCount = "1.2.840.113556.1.4.2211"
const ControlTypeMicrosoftExtendedDN = "1.2.840.113556.1.4.529"
const ControlTypeMicrosoftForceUpdate = "1.2.840.113556.1.4.1974"
const ControlTypeMicrosoftGetStats = "1.2.840.113556.1.4.970"
const ControlTypeMicrosoftLazyCommit = "1.2.840.113556.1.4.619"
const ControlTypeMicrosoftNotification = "1.2.840.113556.1.4.528"
const ControlTypeMicrosoftPagedResults = "1.2.840.113556.1.4.319"
const ControlTypeMicrosoftPermissiveModify = "1.2.840.113556.1.4.1413"
const ControlTypeMicrosoftPolicyHints = "1.2.840.113556.1.4.2239"
const ControlTypeMicrosoftPolicyHintsDeprecated = "1.2.840.113556.1.4.2066"
const ControlTypeMicrosoftQuotaControl = "1.2.840.113556.1.4.1852"
const ControlTypeMicrosoftRODCDCPromo = "1.2.840.113556.1.4.1341"
const ControlTypeMicrosoftRangeOption = "1.2.840.113556.1.4.802"
const ControlTypeMicrosoftRangeRetrievalNoErr = "1.2.840.113556.1.4.1948"
const ControlTypeMicrosoftRespSort = "1.2.840.113556.1.4.474"
const ControlTypeMicrosoftSDFlags = "1.2.840.113556.1.4.801"
const ControlTypeMicrosoftSearchHints = "1.2.840.113556.1.4.2206"
const ControlTypeMicrosoftSearchOptions = "1.2.840.113556.1.4.1340"
const ControlTypeMicrosoftServerLinkTTL = "1.2.840.113556.1.4.2309"
const ControlTypeMicrosoftSetCorrelationID = "1.2.840.113556.1.4.2330"
const ControlTypeMicrosoftSetOwner = "1.2.840.113556.1.4.2255"
const ControlTypeMicrosoftShowDeactivatedLink = "1.2.840.113556.1.4.2065"
const ControlTypeMicrosoftShowDeleted = "1.2.840.113556.1.4.417"
const ControlTypeMicrosoftShowRecycled = "1.2.840.113556.1.4.2064"
const ControlTypeMicrosoftShutdownNotify = "1.2.840.113556.1.4.1907"
const ControlTypeMicrosoftSort = "1.2.840.113556.1.4.473"
const ControlTypeMicrosoftThreadTraceOverride = "1.2.840.113556.1.4.2354"
const ControlTypeMicrosoftTreeDelete = "1.2.840.113556.1.4.805"
const ControlTypeMicrosoftTreeDeleteEX = "1.2.840.113556.1.4.2204"
const ControlTypeMicrosoftUpdateStats = "1.2.840.113556.1.4.2205"
const ControlTypeMicrosoftVerifyName = "1.2.840.113556.1.4.1338"
const ControlTypePaging = "1.2.840.113556.1.4.319"
const ControlTypeServerSideSorting = "1.2.840.113556.1.4.473"
const ControlTypeServerSideSortingResult = "1.2.840.113556.1.4.474"
const ControlTypeSubtreeDelete = "1.2.840.113556.1.4.805"
const ControlTypeSyncDone = "1.3.6.1.4.1.4203.1.9.1.3"
const ControlTypeSyncInfo = "1.3.6.1.4.1.4203.1.9.1.4"
const ControlTypeSyncRequest = "1.3.6.1.4.1.4203.1.9.1.1"
const ControlTypeSyncState = "1.3.6.1.4.1.4203.1.9.1.2"
const ControlTypeVChuPasswordMustChange = "2.16.840.1.113730.3.4.4"
const ControlTypeVChuPasswordWarning = "2.16.840.1.113730.3.4.5"
const ControlTypeVLVRequest = "2.16.840.1.113730.3.4.9"
const ControlTypeVLVResponse = "2.16.840.1.113730.3.4.10"
const ControlTypeWhoAmI = "1.3.6.1.4.1.4203.1.11.3"
const DefaultLdapPort = "389"
const DefaultLdapsPort = "636"
const DeleteAttribute = 1
const DerefAlways = 3
const DerefFindingBaseObj = 2
const DerefInSearching = 1
const DirSyncAncestorsFirstOrder int64 = 2048
const DirSyncIncrementalValues int64 = 2147483648
const DirSyncObjectSecurity int64 = 1
const DirSyncPublicDataOnly int64 = 8192
const ErrorDebugging = 203
const ErrorEmptyPassword = 206
const ErrorFilterCompile = 201
const ErrorFilterDecompile = 202
const ErrorMalformedPacket = 207
const ErrorNetwork = 200
const ErrorUnexpectedMessage = 204
const ErrorUnexpectedResponse = 205
const FilterAnd = 0
const FilterApproxMatch = 8
const FilterEqualityMatch = 3
const FilterExtensibleMatch = 9
const FilterGreaterOrEqual = 5
const FilterLessOrEqual = 6
const FilterNot = 2
const FilterOr = 1
const FilterPresent = 7
const FilterSubstrings = 4
const FilterSubstringsAny = 1
const FilterSubstringsFinal = 2
const FilterSubstringsInitial = 0
const IncrementAttribute = 3
const LDAPResultAdminLimitExceeded = 11
const LDAPResultAffectsMultipleDSAs = 71
const LDAPResultAliasDereferencingProblem = 36
const LDAPResultAliasProblem = 33
const LDAPResultAmbiguousResponse = 101
const LDAPResultAssertionFailed = 122
const LDAPResultAttributeOrValueExists = 20
const LDAPResultAuthMethodNotSupported = 7
const LDAPResultAuthUnknown = 86
const LDAPResultAuthorizationDenied = 123
const LDAPResultBusy = 51
const LDAPResultCanceled = 118
const LDAPResultCannotCancel = 121
const LDAPResultClientLoop = 96
const LDAPResultCompareFalse = 5
const LDAPResultCompareTrue = 6
const LDAPResultConfidentialityRequired = 13
const LDAPResultConnectError = 91
const LDAPResultConstraintViolation = 19
const LDAPResultControlNotFound = 93
const LDAPResultDecodingError = 84
const LDAPResultEncodingError = 83
const LDAPResultEntryAlreadyExists = 68
const LDAPResultFilterError = 87
const LDAPResultInappropriateAuthentication = 48
const LDAPResultInappropriateMatching = 18
const LDAPResultInsufficientAccessRights = 50
const LDAPResultIntermediateResponse = 113
const LDAPResultInvalidAttributeSyntax = 21
const LDAPResultInvalidCredentials = 49
const LDAPResultInvalidDNSyntax = 34
const LDAPResultInvalidResponse = 100
const LDAPResultIsLeaf = 35
const LDAPResultLocalError = 82
const LDAPResultLoopDetect = 54
const LDAPResultMoreResultsToReturn = 95
const LDAPResultNamingViolation = 64
const LDAPResultNoMemory = 90
const LDAPResultNoResultsReturned = 94
const LDAPResultNoSuchAttribute = 16
const LDAPResultNoSuchObject = 32
const LDAPResultNoSuchOperation = 119
const LDAPResultNotAllowedOnNonLeaf = 66
const LDAPResultNotAllowedOnRDN = 67
const LDAPResultNotSupported = 92
const LDAPResultObjectClassModsProhibited = 69
const LDAPResultObjectClassViolation = 65
const LDAPResultOffsetRangeError = 61
const LDAPResultOperationsError = 1
const LDAPResultOther = 80
const LDAPResultParamError = 89
const LDAPResultProtocolError = 2
const LDAPResultReferral = 10
const LDAPResultReferralLimitExceeded = 97
const LDAPResultResultsTooLarge = 70
const LDAPResultSaslBindInProgress = 14
const LDAPResultServerDown = 81
const LDAPResultSizeLimitExceeded = 4
const LDAPResultSortControlMissing = 60
const LDAPResultStrongAuthRequired = 8
const LDAPResultSuccess = 0
const LDAPResultSyncRefreshRequired = 4096
const LDAPResultTLSNotSupported = 112
const LDAPResultTimeLimitExceeded = 3
const LDAPResultTimeout = 85
const LDAPResultTooLate = 120
const LDAPResultUnavailable = 52
const LDAPResultUnavailableCriticalExtension = 12
const LDAPResultUndefinedAttributeType = 17
const LDAPResultUnknownType = 114
const LDAPResultUnwillingToPerform = 53
const LDAPResultUserCanceled = 88
const LDAPResultVirtualListViewErrorOrControlError = 76
const MatchingRuleAssertionDNAttributes = 4
const MatchingRuleAssertionMatchValue = 3
const MatchingRuleAssertionMatchingRule = 1
const MatchingRuleAssertionType = 2
const MessageFinish = 3
const MessageQuit = 0
const MessageRequest = 1
const MessageResponse = 2
const MessageTimeout = 4
const NeverDerefAliases = 0
const ReplaceAttribute = 2
const ScopeBaseObject = 0
const ScopeChildren = 3
const ScopeSingleLevel = 1
const ScopeWholeSubtree = 2
const SyncInfoNewcookie ControlSyncInfoValue = 0
const SyncInfoRefreshDelete ControlSyncInfoValue = 1
const SyncInfoRefreshPresent ControlSyncInfoValue = 2
const SyncInfoSyncIdSet ControlSyncInfoValue = 3
const SyncRequestModeRefreshAndPersist ControlSyncRequestMode = 3
const SyncRequestModeRefreshOnly ControlSyncRequestMode = 1
const SyncStateAdd ControlSyncStateState = 1
const SyncStateDelete ControlSyncStateState = 3
const SyncStateModify ControlSyncStateState = 2
const SyncStatePresent ControlSyncStateState = 0
var ApplicationMap map[uint8]string
var BeheraPasswordPolicyErrorMap map[int8]string
var ControlServerSideSortingCodes []ControlServerSideSortingCode
var ControlTypeMap map[string]string
var DefaultTimeout time.Duration
var DerefMap map[int]string
var ErrConnUnbound error
var ErrEmptyPostalAddress error
var ErrMalformedPacket error
var ErrNilConnection error
var ErrSizeLimitExceeded error
var FilterMap map[uint64]string
var FilterSubstringsMap map[uint64]string
var LDAPResultCodeMap map[uint16]string
var MatchingRuleAssertionMap map[uint64]string
var ScopeMap map[int]string
func CompileFilter(filter string) (*ber.Packet, error)
func DebugBinaryFile(fileName string) error
func DecodeControl(packet *ber.Packet) (Control, error)
func DecompileFilter(packet *ber.Packet) (_ string, err error)
func Dial(network string, addr string) (*Conn, error)
func DialTLS(network string, addr string, config *tls.Config) (*Conn, error)
func DialURL(addr string, opts ...DialOpt) (*Conn, error)
func DialWithDialer(d *net.Dialer) DialOpt
func DialWithTLSConfig(tc *tls.Config) DialOpt
func DialWithTLSDialer(tlsConfig *tls.Config, dialer *net.Dialer) DialOpt
func EscapeDN(dn string) string
func EscapeFilter(filter string) string
func FindControl(controls []Control, controlType string) Control
func GetLDAPError(packet *ber.Packet) error
func IsErrorAnyOf(err error, codes ...uint16) bool
func IsErrorWithCode(err error, desiredResultCode uint16) bool
func Logger(l *log.Logger)
func NewAddRequest(dn string, controls []Control) *AddRequest
func NewConn(conn net.Conn, isTLS bool) *Conn
func NewControlBeheraPasswordPolicy() *ControlBeheraPasswordPolicy
func NewControlDirSync(flags int64, maxAttrCount int64, cookie []byte) *ControlDirSync
func NewControlManageDsaIT(Criticality bool) *ControlManageDsaIT
func NewControlMicrosoftNotification() *ControlMicrosoftNotification
func NewControlMicrosoftSDFlags() *ControlMicrosoftSDFlags
func NewControlMicrosoftServerLinkTTL() *ControlMicrosoftServerLinkTTL
func NewControlMicrosoftShowDeleted() *ControlMicrosoftShowDeleted
func NewControlPaging(pagingSize uint32) *ControlPaging
func NewControlServerSideSorting(value *ber.Packet) (*ControlServerSideSorting, error)
func NewControlServerSideSortingResult(pkt *ber.Packet) (*ControlServerSideSortingResult, error)
func NewControlServerSideSortingWithSortKeys(sortKeys []*SortKey) *ControlServerSideSorting
func NewControlString(controlType string, criticality bool, controlValue string) *ControlString
func NewControlSubtreeDelete() *ControlSubtreeDelete
func NewControlSyncDone(pkt *ber.Packet) (*ControlSyncDone, error)
func NewControlSyncInfo(pkt *ber.Packet) (*ControlSyncInfo, error)
func NewControlSyncRequest(mode ControlSyncRequestMode, cookie []byte, reloadHint bool) *ControlSyncRequest
func NewControlSyncState(pkt *ber.Packet) (*ControlSyncState, error)
func NewDelRequest(DN string, Controls []Control) *DelRequest
func NewEntry(dn string, attributes map[string][]string) *Entry
func NewEntryAttribute(name string, values []string) *EntryAttribute
func NewError(resultCode uint16, err error) error
func NewExtendedRequest(name string, value *ber.Packet) *ExtendedRequest
func NewModifyDNRequest(dn string, rdn string, delOld bool, newSup string) *ModifyDNRequest
func NewModifyDNWithControlsRequest(dn string, rdn string, delOld bool, newSup string, controls []Control) *ModifyDNRequest
func NewModifyRequest(dn string, controls []Control) *ModifyRequest
func NewPasswordModifyRequest(userIdentity string, oldPassword string, newPassword string) *PasswordModifyRequest
func NewPostalAddress(lines []string) (*PostalAddress, error)
func NewRequestControlDirSync(flags int64, maxAttrCount int64, cookie []byte) *ControlDirSync
func NewResponseControlDirSync(value *ber.Packet) (*ControlDirSync, error)
func NewSearchRequest(BaseDN string, Scope int, DerefAliases int, SizeLimit int, TimeLimit int, TypesOnly bool, Filter string, Attributes []string, Controls []Control) *SearchRequest
func NewSimpleBindRequest(username string, password string, controls []Control) *SimpleBindRequest
func ParseDN(str string) (*DN, error)
func ParsePostalAddress(escaped string) (*PostalAddress, error)
type AddRequest struct { DN string; Attributes []Attribute; Controls []Control }
func (*AddRequest) Attribute(attrType string, attrVals []string)
type Attribute struct { Type string; Vals []string }
type AttributeTypeAndValue struct { Type string; Value string }
func (*AttributeTypeAndValue) Equal(other *AttributeTypeAndValue) bool
func (*AttributeTypeAndValue) EqualFold(other *AttributeTypeAndValue) bool
func (*AttributeTypeAndValue) String() string
type Change struct { Operation uint; Modification PartialAttribute }
type Client interface { Add(*AddRequest) error; Bind(username string, password string) error; Close() error; Compare(dn string, attribute string, value string) (bool, error); Del(*DelRequest) error; DirSync(searchRequest *SearchRequest, flags int64, maxAttrCount int64, cookie []byte) (*SearchResult, error); DirSyncAsync(ctx context.Context, searchRequest *SearchRequest, bufferSize int, flags int64, maxAttrCount int64, cookie []byte) Response; Extended(*ExtendedRequest) (*ExtendedResponse, error); ExternalBind() error; GetLastError() error; IsClosing() bool; Modify(*ModifyRequest) error; ModifyDN(*ModifyDNRequest) error; ModifyWithResult(*ModifyRequest) (*ModifyResult, error); NTLMUnauthenticatedBind(domain string, username string) error; PasswordModify(*PasswordModifyRequest) (*PasswordModifyResult, error); Search(*SearchRequest) (*SearchResult, error); SearchAsync(ctx context.Context, searchRequest *SearchRequest, bufferSize int) Response; SearchWithPaging(searchRequest *SearchRequest, pagingSize uint32) (*SearchResult, error); SetTimeout(time.Duration); SimpleBind(*SimpleBindRequest) (*SimpleBindResult, error); Start(); StartTLS(*tls.Config) error; Syncrepl(ctx context.Context, searchRequest *SearchRequest, bufferSize int, mode ControlSyncRequestMode, cookie []byte, reloadHint bool) Response; TLSConnectionState() (tls.ConnectionState, bool); UnauthenticatedBind(username string) error; Unbind() error }
type CompareRequest struct { DN string; Attribute string; Value string }
type Conn struct { Debug debugging }
func (*Conn) Add(addRequest *AddRequest) error
func (*Conn) Bind(username string, password string) error
func (*Conn) Close() (err error)
func (*Conn) Compare(dn string, attribute string, value string) (bool, error)
func (*Conn) Del(delRequest *DelRequest) error
func (*Conn) DigestMD5Bind(digestMD5BindRequest *DigestMD5BindRequest) (*DigestMD5BindResult, error)
func (*Conn) DirSync(searchRequest *SearchRequest, flags int64, maxAttrCount int64, cookie []byte) (*SearchResult, error)
func (*Conn) DirSyncAsync(ctx context.Context, searchRequest *SearchRequest, bufferSize int, flags int64, maxAttrCount int64, cookie []byte) Response
func (*Conn) Extended(er *ExtendedRequest) (*ExtendedResponse, error)
func (*Conn) ExternalBind() error
func (*Conn) GSSAPIBind(client GSSAPIClient, servicePrincipal string, authzid string) error
func (*Conn) GSSAPIBindRequest(client GSSAPIClient, req *GSSAPIBindRequest) error
func (*Conn) GSSAPIBindRequestWithAPOptions(client GSSAPIClient, req *GSSAPIBindRequest, APOptions []int) error
func (*Conn) GetLastError() error
func (*Conn) IsClosing() bool
func (*Conn) MD5Bind(host string, username string, password string) error
func (*Conn) Modify(modifyRequest *ModifyRequest) error
func (*Conn) ModifyDN(m *ModifyDNRequest) error
func (*Conn) ModifyWithResult(modifyRequest *ModifyRequest) (*ModifyResult, error)
func (*Conn) NTLMBind(domain string, username string, password string) error
func (*Conn) NTLMBindWithHash(domain string, username string, hash string) error
func (*Conn) NTLMChallengeBind(ntlmBindRequest *NTLMBindRequest) (*NTLMBindResult, error)
func (*Conn) NTLMUnauthenticatedBind(domain string, username string) error
func (*Conn) PasswordModify(passwordModifyRequest *PasswordModifyRequest) (*PasswordModifyResult, error)
func (*Conn) Search(searchRequest *SearchRequest) (*SearchResult, error)
func (*Conn) SearchAsync(ctx context.Context, searchRequest *SearchRequest, bufferSize int) Response
func (*Conn) SearchWithPaging(searchRequest *SearchRequest, pagingSize uint32) (*SearchResult, error)
func (*Conn) SetTimeout(timeout time.Duration)
func (*Conn) SimpleBind(simpleBindRequest *SimpleBindRequest) (*SimpleBindResult, error)
func (*Conn) Start()
func (*Conn) StartTLS(config *tls.Config) error
func (*Conn) Syncrepl(ctx context.Context, searchRequest *SearchRequest, bufferSize int, mode ControlSyncRequestMode, cookie []byte, reloadHint bool) Response
func (*Conn) TLSConnectionState() (state tls.ConnectionState, ok bool)
func (*Conn) UnauthenticatedBind(username string) error
func (*Conn) Unbind() error
func (*Conn) WhoAmI(controls []Control) (*WhoAmIResult, error)
type Control interface { Encode() *ber.Packet; GetControlType() string; String() string }
type ControlBeheraPasswordPolicy struct { Expire int64; Grace int64; Error int8; ErrorString string }
func (*ControlBeheraPasswordPolicy) Encode() *ber.Packet
func (*ControlBeheraPasswordPolicy) GetControlType() string
func (*ControlBeheraPasswordPolicy) String() string
type ControlDirSync struct { Criticality bool; Flags int64; MaxAttrCount int64; Cookie []byte }
func (*ControlDirSync) Encode() *ber.Packet
func (*ControlDirSync) GetControlType() string
func (*ControlDirSync) SetCookie(cookie []byte)
func (*ControlDirSync) String() string
type ControlManageDsaIT struct { Criticality bool }
func (*ControlManageDsaIT) Encode() *ber.Packet
func (*ControlManageDsaIT) GetControlType() string
func (*ControlManageDsaIT) String() string
type ControlMicrosoftNotification struct{}
func (*ControlMicrosoftNotification) Encode() *ber.Packet
func (*ControlMicrosoftNotification) GetControlType() string
func (*ControlMicrosoftNotification) String() string
type ControlMicrosoftSDFlags struct { Criticality bool; ControlValue int32 }
func (*ControlMicrosoftSDFlags) Encode() *ber.Packet
func (*ControlMicrosoftSDFlags) GetControlType() string
func (*ControlMicrosoftSDFlags) String() string
type ControlMicrosoftServerLinkTTL struct{}
func (*ControlMicrosoftServerLinkTTL) Encode() *ber.Packet
func (*ControlMicrosoftServerLinkTTL) GetControlType() string
func (*ControlMicrosoftServerLinkTTL) String() string
type ControlMicrosoftShowDeleted struct{}
func (*ControlMicrosoftShowDeleted) Encode() *ber.Packet
func (*ControlMicrosoftShowDeleted) GetControlType() string
func (*ControlMicrosoftShowDeleted) String() string
type ControlPaging struct { PagingSize uint32; Cookie []byte }
func (*ControlPaging) Encode() *ber.Packet
func (*ControlPaging) GetControlType() string
func (*ControlPaging) SetCookie(cookie []byte)
func (*ControlPaging) String() string
type ControlServerSideSorting struct { SortKeys []*SortKey }
func (*ControlServerSideSorting) Encode() *ber.Packet
func (*ControlServerSideSorting) GetControlType() string
func (*ControlServerSideSorting) String() string
type ControlServerSideSortingCode int64
func (ControlServerSideSortingCode) Valid() error
type ControlServerSideSortingResult struct { Criticality bool; Result ControlServerSideSortingCode }
func (*ControlServerSideSortingResult) Encode() *ber.Packet
func (*ControlServerSideSortingResult) GetControlType() string
func (*ControlServerSideSortingResult) String() string
type ControlString struct { ControlType string; Criticality bool; ControlValue string }
func (*ControlString) Encode() *ber.Packet
func (*ControlString) GetControlType() string
func (*ControlString) String() string
type ControlSubtreeDelete struct{}
func (*ControlSubtreeDelete) Encode() *ber.Packet
func (*ControlSubtreeDelete) GetControlType() string
func (*ControlSubtreeDelete) String() string
type ControlSyncDone struct { Criticality bool; Cookie []byte; RefreshDeletes bool }
func (*ControlSyncDone) Encode() *ber.Packet
func (*ControlSyncDone) GetControlType() string
func (*ControlSyncDone) String() string
type ControlSyncInfo struct { Criticality bool; Value ControlSyncInfoValue; NewCookie *ControlSyncInfoNewCookie; RefreshDelete *ControlSyncInfoRefreshDelete; RefreshPresent *ControlSyncInfoRefreshPresent; SyncIdSet *ControlSyncInfoSyncIdSet }
func (*ControlSyncInfo) Encode() *ber.Packet
func (*ControlSyncInfo) GetControlType() string
func (*ControlSyncInfo) String() string
type ControlSyncInfoNewCookie struct { Cookie []byte }
func (*ControlSyncInfoNewCookie) String() string
type ControlSyncInfoRefreshDelete struct { Cookie []byte; RefreshDone bool }
func (*ControlSyncInfoRefreshDelete) String() string
type ControlSyncInfoRefreshPresent struct { Cookie []byte; RefreshDone bool }
func (*ControlSyncInfoRefreshPresent) String() string
type ControlSyncInfoSyncIdSet struct { Cookie []byte; RefreshDeletes bool; SyncUUIDs []uuid.UUID }
func (*ControlSyncInfoSyncIdSet) String() string
type ControlSyncInfoValue uint64
type ControlSyncRequest struct { Criticality bool; Mode ControlSyncRequestMode; Cookie []byte; ReloadHint bool }
func (*ControlSyncRequest) Encode() *ber.Packet
func (*ControlSyncRequest) GetControlType() string
func (*ControlSyncRequest) String() string
type ControlSyncRequestMode int64
type ControlSyncState struct { Criticality bool; State ControlSyncStateState; EntryUUID uuid.UUID; Cookie []byte }
func (*ControlSyncState) Encode() *ber.Packet
func (*ControlSyncState) GetControlType() string
func (*ControlSyncState) String() string
type ControlSyncStateState int64
type ControlVChuPasswordMustChange struct { MustChange bool }
func (*ControlVChuPasswordMustChange) Encode() *ber.Packet
func (*ControlVChuPasswordMustChange) GetControlType() string
func (*ControlVChuPasswordMustChange) String() string
type ControlVChuPasswordWarning struct { Expire int64 }
func (*ControlVChuPasswordWarning) Encode() *ber.Packet
func (*ControlVChuPasswordWarning) GetControlType() string
func (*ControlVChuPasswordWarning) String() string
type DN struct { RDNs []*RelativeDN }
func (*DN) AncestorOf(other *DN) bool
func (*DN) AncestorOfFold(other *DN) bool
func (*DN) Equal(other *DN) bool
func (*DN) EqualFold(other *DN) bool
func (*DN) String() string
type DelRequest struct { DN string; Controls []Control }
type DialContext struct{}
type DialOpt func(*DialContext)
type DigestMD5BindRequest struct { Host string; Username string; Password string; Controls []Control }
type DigestMD5BindResult struct { Controls []Control }
type Entry struct { DN string; Attributes []*EntryAttribute }
func (*Entry) GetAttributeValue(attribute string) string
func (*Entry) GetAttributeValues(attribute string) []string
func (*Entry) GetEqualFoldAttributeValue(attribute string) string
func (*Entry) GetEqualFoldAttributeValues(attribute string) []string
func (*Entry) GetEqualFoldRawAttributeValue(attribute string) []byte
func (*Entry) GetEqualFoldRawAttributeValues(attribute string) [][]byte
func (*Entry) GetRawAttributeValue(attribute string) []byte
func (*Entry) GetRawAttributeValues(attribute string) [][]byte
func (*Entry) PrettyPrint(indent int)
func (*Entry) Print()
func (*Entry) Unmarshal(i any) (err error)
func (*Entry) UnmarshalFunc(i any, fn func(entry *Entry, fieldType reflect.StructField, fieldValue reflect.Value) error) error
type EntryAttribute struct { Name string; Values []string; ByteValues [][]byte }
func (*EntryAttribute) PrettyPrint(indent int)
func (*EntryAttribute) Print()
type Error struct { Err error; ResultCode uint16; MatchedDN string; Packet *ber.Packet }
func (*Error) Error() string
func (*Error) Unwrap() error
type ExtendedRequest struct { Name string; Value *ber.Packet; Controls []Control }
type ExtendedResponse struct { Name string; Value *ber.Packet; Controls []Control }
type GSSAPIBindRequest struct { ServicePrincipalName string; AuthZID string; Controls []Control }
type GSSAPIClient interface { DeleteSecContext() error; InitSecContext(target string, token []byte) (outputToken []byte, needContinue bool, err error); InitSecContextWithOptions(target string, token []byte, options []int) (outputToken []byte, needContinue bool, err error); NegotiateSaslAuth(token []byte, authzid string) ([]byte, error) }
type ModifyDNRequest struct { DN string; NewRDN string; DeleteOldRDN bool; NewSuperior string; Controls []Control }
type ModifyRequest struct { DN string; Changes []Change; Controls []Control }
func (*ModifyRequest) Add(attrType string, attrVals []string)
func (*ModifyRequest) Delete(attrType string, attrVals []string)
func (*ModifyRequest) Increment(attrType string, attrVal string)
func (*ModifyRequest) Replace(attrType string, attrVals []string)
type ModifyResult struct { Controls []Control; Referral string }
type NTLMBindRequest struct { Domain string; Username string; Password string; AllowEmptyPassword bool; Hash string; Controls []Control; Negotiator NTLMNegotiator }
type NTLMBindResult struct { Controls []Control }
type NTLMNegotiator interface { ChallengeResponse(challenge []byte, username string, hash string) ([]byte, error); Negotiate(domain string, workstation string) ([]byte, error) }
type PacketResponse struct { Packet *ber.Packet; Error error }
func (*PacketResponse) ReadPacket() (*ber.Packet, error)
type PartialAttribute struct { Type string; Vals []string }
type PasswordModifyRequest struct { UserIdentity string; OldPassword string; NewPassword string }
type PasswordModifyResult struct { GeneratedPassword string; Referral string }
type PostalAddress struct{}
func (*PostalAddress) Equal(other *PostalAddress) bool
func (*PostalAddress) Escape() string
func (*PostalAddress) Lines() []string
func (*PostalAddress) String() string
type RelativeDN struct { Attributes []*AttributeTypeAndValue }
func (*RelativeDN) Equal(other *RelativeDN) bool
func (*RelativeDN) EqualFold(other *RelativeDN) bool
func (*RelativeDN) String() string
type Response interface { Controls() []Control; Entry() *Entry; Err() error; Next() bool; Referral() string }
type SearchRequest struct { BaseDN string; Scope int; DerefAliases int; SizeLimit int; TimeLimit int; TypesOnly bool; Filter string; Attributes []string; Controls []Control; EnforceSizeLimit bool }
type SearchResult struct { Entries []*Entry; Referrals []string; Controls []Control; ResultCode uint16; DiagnosticMessage string }
func (*SearchResult) PrettyPrint(indent int)
func (*SearchResult) Print()
type SearchSingleResult struct { Entry *Entry; Referral string; Controls []Control; Error error }
func (*SearchSingleResult) PrettyPrint(indent int)
func (*SearchSingleResult) Print()
type SimpleBindRequest struct { Username string; Password string; Controls []Control; AllowEmptyPassword bool }
type SimpleBindResult struct { Controls []Control }
type SortKey struct { Reverse bool; AttributeType string; MatchingRule string }
type WhoAmIResult struct { AuthzID string }
type debugging bool
func (*debugging) Enable(b bool)
func (debugging) PrintPacket(packet *ber.Packet)
func (debugging) Printf(format string, args ...any)
