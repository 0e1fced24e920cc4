// Interface of github.com/gocql/gocql@v1.7.0, generated from its types. Signatures only.
package gocql

import "context"
import "crypto/tls"
import hostpool "github.com/hailocab/go-hostpool"
import "io"
import "net"
import "time"

const ASC ColumnOrder = false
const All Consistency = 5
const Any Consistency = 0
const BatchSizeMaximum = 65535
const COLLECTION_TYPE = "org.apache.cassandra.db.marshal.ColumnToCollectionType"
const COMPOSITE_TYPE = "org.apache.cassandra.db.marshal.CompositeType"
const ColumnClusteringKey ColumnKind = 2
const ColumnCompact ColumnKind = 4
const ColumnPartitionKey ColumnKind = 1
const ColumnRegular ColumnKind = 3
const ColumnStatic ColumnKind = 5
const ColumnUnkownKind ColumnKind = 0
const CounterBatch BatchType = 2
const DEFAULT_COLUMN_ALIAS = "column"
const DEFAULT_KEY_ALIAS = "key"
const DEFAULT_VALUE_ALIAS = "value"
const DESC ColumnOrder = true
const EachQuorum Consistency = 7
const ErrCodeAlreadyExists = 9216
const ErrCodeBootstrapping = 4098
const ErrCodeCASWriteUnknown = 5888
const ErrCodeCDCWriteFailure = 5632
const ErrCodeConfig = 8960
const ErrCodeCredentials = 256
const ErrCodeFunctionFailure = 5120
const ErrCodeInvalid = 8704
const ErrCodeOverloaded = 4097
const ErrCodeProtocol = 10
const ErrCodeReadFailure = 4864
const ErrCodeReadTimeout = 4608
const ErrCodeServer = 0
const ErrCodeSyntax = 8192
const ErrCodeTruncate = 4099
const ErrCodeUnauthorized = 8448
const ErrCodeUnavailable = 4096
const ErrCodeUnprepared = 9472
const ErrCodeWriteFailure = 5376
const ErrCodeWriteTimeout = 4352
const Ignore RetryType = 2
const LIST_TYPE = "org.apache.cassandra.db.marshal.ListType"
const LocalOne Consistency = 10
const LocalQuorum Consistency = 6
const LocalSerial SerialConsistency = 9
const LoggedBatch BatchType = 0
const MAP_TYPE = "org.apache.cassandra.db.marshal.MapType"
const NodeDown nodeState = 1
const NodeUp nodeState = 0
const One Consistency = 1
const Quorum Consistency = 4
const REVERSED_TYPE = "org.apache.cassandra.db.marshal.ReversedType"
const Rethrow RetryType = 3
const Retry RetryType = 0
const RetryNextHost RetryType = 1
const SET_TYPE = "org.apache.cassandra.db.marshal.SetType"
const Serial SerialConsistency = 8
const Three Consistency = 3
const Two Consistency = 2
const TypeAscii Type = 1
const TypeBigInt Type = 2
const TypeBlob Type = 3
const TypeBoolean Type = 4
const TypeCounter Type = 5
const TypeCustom Type = 0
const TypeDate Type = 17
const TypeDecimal Type = 6
const TypeDouble Type = 7
const TypeDuration Type = 21
const TypeFloat Type = 8
const TypeInet Type = 16
const TypeInt Type = 9
const TypeList Type = 32
const TypeMap Type = 33
const TypeSet Type = 34
const TypeSmallInt Type = 19
const TypeText Type = 10
const TypeTime Type = 18
const TypeTimeUUID Type = 15
const TypeTimestamp Type = 11
const TypeTinyInt Type = 20
const TypeTuple Type = 49
const TypeUDT Type = 48
const TypeUUID Type = 12
const TypeVarchar Type = 13
const TypeVarint Type = 14
const UnloggedBatch BatchType = 1
const VariantFuture = 7
const VariantIETF = 2
const VariantMicrosoft = 6
const VariantNCSCompat = 0
var ErrCannotFindHost error
var ErrConnectionClosed error
var ErrFrameTooBig error
var ErrHostAlreadyExists error
var ErrHostQueryFailed error
var ErrKeyspaceDoesNotExist error
var ErrNoConnections error
var ErrNoConnectionsStarted error
var ErrNoHosts error
var ErrNoKeyspace error
var ErrNoMetadata error
var ErrNoStreams error
var ErrNotFound error
var ErrQueryArgLength error
var ErrSessionClosed error
var ErrTimeoutNoResponse error
var ErrTooManyStmts error
var ErrTooManyTimeouts error
var ErrUnavailable error
var ErrUnknownRetryType error
var ErrUnsupported error
var ErrUseStmt error
var ErrorUDTUnavailable error
var Logger StdLogger
var TimeoutLimit int64
var UnsetValue unsetColumn
func AcceptAllFilter() HostFilter
func DCAwareRoundRobinPolicy(localDC string) HostSelectionPolicy
func DataCentreHostFilter(dataCentre string) HostFilter
func DenyAllFilter() HostFilter
func HostPoolHostPolicy(hp hostpool.HostPool) HostSelectionPolicy
func IdentityTranslator() AddressTranslator
func JoinHostPort(addr string, port int) string
func LookupIP(host string) ([]net.IP, error)
func Marshal(info TypeInfo, value any) ([]byte, error)
func MaxTimeUUID(t time.Time) UUID
func MinTimeUUID(t time.Time) UUID
func MustParseConsistency(s string) (Consistency, error)
func MustRandomUUID() UUID
func NamedValue(name string, value any) any
func NewBatch(typ BatchType) *Batch
func NewCluster(hosts ...string) *ClusterConfig
func NewErrProtocol(format string, args ...any) error
func NewNativeType(proto byte, typ Type, custom string) NativeType
func NewSession(cfg ClusterConfig) (*Session, error)
func NewTraceWriter(session *Session, w io.Writer) Tracer
func NonLocalReplicasFallback() func(policy *tokenAwareHostPolicy)
func ParseConsistency(s string) Consistency
func ParseConsistencyWrapper(s string) (consistency Consistency, err error)
func ParseUUID(input string) (UUID, error)
func RackAwareRoundRobinPolicy(localDC string, localRack string) HostSelectionPolicy
func RandomUUID() (UUID, error)
func RoundRobinHostPolicy() HostSelectionPolicy
func ShuffleReplicas() func(*tokenAwareHostPolicy)
func SingleHostReadyPolicy(p HostSelectionPolicy) *singleHostReadyPolicy
func TimeUUID() UUID
func TimeUUIDWith(t int64, clock uint32, node []byte) UUID
func TokenAwareHostPolicy(fallback HostSelectionPolicy, opts ...func(*tokenAwareHostPolicy)) HostSelectionPolicy
func TupleColumnName(c string, n int) string
func UUIDFromBytes(input []byte) (UUID, error)
func UUIDFromTime(t time.Time) UUID
func Unmarshal(info TypeInfo, data []byte, value any) error
func WhiteListHostFilter(hosts ...string) HostFilter
func WrapTLS(ctx context.Context, conn net.Conn, addr string, tlsConfig *tls.Config) (*DialedHost, error)
type AddressTranslator interface { Translate(addr net.IP, port int) (net.IP, int) }
type AddressTranslatorFunc func(addr net.IP, port int) (net.IP, int)
func (AddressTranslatorFunc) Translate(addr net.IP, port int) (net.IP, int)
type AggregateMetadata struct { Keyspace string; Name string; ArgumentTypes []TypeInfo; FinalFunc FunctionMetadata; InitCond string; ReturnType TypeInfo; StateFunc FunctionMetadata; StateType TypeInfo }
type Authenticator interface { Challenge(req []byte) (resp []byte, auth Authenticator, err error); Success(data []byte) error }
type Batch struct { Type BatchType; Entries []BatchEntry; Cons Consistency; CustomPayload map[string][]byte }
func (*Batch) AddAttempts(i int, host *HostInfo)
func (*Batch) AddLatency(l int64, host *HostInfo)
func (*Batch) Attempts() int
func (*Batch) Bind(stmt string, bind func(q *QueryInfo) ([]any, error))
func (*Batch) Cancel()
func (*Batch) Context() context.Context
func (*Batch) DefaultTimestamp(enable bool) *Batch
func (*Batch) GetConsistency() Consistency
func (*Batch) GetRoutingKey() ([]byte, error)
func (*Batch) IsIdempotent() bool
func (*Batch) Keyspace() string
func (*Batch) Latency() int64
func (*Batch) Observer(observer BatchObserver) *Batch
func (*Batch) Query(stmt string, args ...any)
func (*Batch) RetryPolicy(r RetryPolicy) *Batch
func (*Batch) SerialConsistency(cons SerialConsistency) *Batch
func (*Batch) SetConsistency(c Consistency)
func (*Batch) Size() int
func (*Batch) SpeculativeExecutionPolicy(sp SpeculativeExecutionPolicy) *Batch
func (*Batch) Table() string
func (*Batch) Trace(trace Tracer) *Batch
func (*Batch) WithContext(ctx context.Context) *Batch
func (*Batch) WithTimestamp(timestamp int64) *Batch
type BatchEntry struct { Stmt string; Args []any; Idempotent bool }
type BatchObserver interface { ObserveBatch(context.Context, ObservedBatch) }
type BatchType byte
type ClusterConfig struct { Hosts []string; CQLVersion string; ProtoVersion int; Timeout time.Duration; ConnectTimeout time.Duration; WriteTimeout time.Duration; Port int; Keyspace string; NumConns int; Consistency Consistency; Compressor Compressor; Authenticator Authenticator; AuthProvider func(h *HostInfo) (Authenticator, error); RetryPolicy RetryPolicy; ConvictionPolicy ConvictionPolicy; ReconnectionPolicy ReconnectionPolicy; SocketKeepalive time.Duration; MaxPreparedStmts int; MaxRoutingKeyInfo int; PageSize int; SerialConsistency SerialConsistency; SslOpts *SslOptions; DefaultTimestamp bool; PoolConfig PoolConfig; ReconnectInterval time.Duration; MaxWaitSchemaAgreement time.Duration; HostFilter HostFilter; AddressTranslator AddressTranslator; IgnorePeerAddr bool; DisableInitialHostLookup bool; Events struct { DisableNodeStatusEvents bool; DisableTopologyEvents bool; DisableSchemaEvents bool }; DisableSkipMetadata bool; QueryObserver QueryObserver; BatchObserver BatchObserver; ConnectObserver ConnectObserver; FrameHeaderObserver FrameHeaderObserver; StreamObserver StreamObserver; DefaultIdempotence bool; WriteCoalesceWaitTime time.Duration; Dialer Dialer; HostDialer HostDialer; Logger StdLogger }
func (*ClusterConfig) CreateSession() (*Session, error)
type CollectionType struct { NativeType; Key TypeInfo; Elem TypeInfo }
func (CollectionType) New() any
func (CollectionType) NewWithError() (any, error)
func (CollectionType) String() string
type ColumnIndexMetadata struct { Name string; Type string; Options map[string]any }
type ColumnInfo struct { Keyspace string; Table string; Name string; TypeInfo TypeInfo }
func (ColumnInfo) String() string
type ColumnKind int
func (*ColumnKind) UnmarshalCQL(typ TypeInfo, p []byte) error
func (ColumnKind) String() string
type ColumnMetadata struct { Keyspace string; Table string; Name string; ComponentIndex int; Kind ColumnKind; Validator string; Type TypeInfo; ClusteringOrder string; Order ColumnOrder; Index ColumnIndexMetadata }
type ColumnOrder bool
type Compressor interface { Decode(data []byte) ([]byte, error); Encode(data []byte) ([]byte, error); Name() string }
type Conn struct{}
func (*Conn) Address() string
func (*Conn) AvailableStreams() int
func (*Conn) Close()
func (*Conn) Closed() bool
func (*Conn) Pick(qry *Query) *Conn
func (*Conn) Read(p []byte) (n int, err error)
func (*Conn) UseKeyspace(keyspace string) error
func (*Conn) Write(p []byte) (n int, err error)
type ConnConfig struct { ProtoVersion int; CQLVersion string; Timeout time.Duration; WriteTimeout time.Duration; ConnectTimeout time.Duration; Dialer Dialer; HostDialer HostDialer; Compressor Compressor; Authenticator Authenticator; AuthProvider func(h *HostInfo) (Authenticator, error); Keepalive time.Duration; Logger StdLogger }
type ConnErrorHandler interface { HandleError(conn *Conn, err error, closed bool) }
type ConnectObserver interface { ObserveConnect(ObservedConnect) }
type Consistency uint16
func (*Consistency) UnmarshalText(text []byte) error
func (Consistency) MarshalText() (text []byte, err error)
func (Consistency) String() string
type ConstantReconnectionPolicy struct { MaxRetries int; Interval time.Duration }
func (*ConstantReconnectionPolicy) GetInterval(currentRetry int) time.Duration
func (*ConstantReconnectionPolicy) GetMaxRetries() int
type ConvictionPolicy interface { AddFailure(error error, host *HostInfo) bool; Reset(host *HostInfo) }
type DialedHost struct { Conn net.Conn; DisableCoalesce bool }
type Dialer interface { DialContext(ctx context.Context, network string, addr string) (net.Conn, error) }
type DowngradingConsistencyRetryPolicy struct { ConsistencyLevelsToTry []Consistency }
func (*DowngradingConsistencyRetryPolicy) Attempt(q RetryableQuery) bool
func (*DowngradingConsistencyRetryPolicy) GetRetryType(err error) RetryType
type Duration struct { Months int32; Days int32; Nanoseconds int64 }
type ErrProtocol struct { error }
type Error struct { Code int; Message string }
func (Error) Error() string
type ErrorMap map[string]uint16
type ExecutableQuery interface { RetryableQuery; GetRoutingKey() ([]byte, error); IsIdempotent() bool; Keyspace() string; Table() string; attempt(); borrowForExecution(); execute(); releaseAfterExecution(); retryPolicy(); speculativeExecutionPolicy(); withContext() }
type ExponentialBackoffRetryPolicy struct { NumRetries int; Min time.Duration; Max time.Duration }
func (*ExponentialBackoffRetryPolicy) Attempt(q RetryableQuery) bool
func (*ExponentialBackoffRetryPolicy) GetRetryType(err error) RetryType
type ExponentialReconnectionPolicy struct { MaxRetries int; InitialInterval time.Duration; MaxInterval time.Duration }
func (*ExponentialReconnectionPolicy) GetInterval(currentRetry int) time.Duration
func (*ExponentialReconnectionPolicy) GetMaxRetries() int
type FrameHeaderObserver interface { ObserveFrameHeader(context.Context, ObservedFrameHeader) }
type FunctionMetadata struct { Keyspace string; Name string; ArgumentTypes []TypeInfo; ArgumentNames []string; Body string; CalledOnNullInput bool; Language string; ReturnType TypeInfo }
type HostDialer interface { DialHost(ctx context.Context, host *HostInfo) (*DialedHost, error) }
type HostFilter interface { Accept(host *HostInfo) bool }
type HostFilterFunc func(host *HostInfo) bool
func (HostFilterFunc) Accept(host *HostInfo) bool
type HostInfo struct{}
func (*HostInfo) BroadcastAddress() net.IP
func (*HostInfo) ClusterName() string
func (*HostInfo) ConnectAddress() net.IP
func (*HostInfo) ConnectAddressAndPort() string
func (*HostInfo) DSEVersion() string
func (*HostInfo) DataCenter() string
func (*HostInfo) Equal(host *HostInfo) bool
func (*HostInfo) Graph() bool
func (*HostInfo) HostID() string
func (*HostInfo) HostnameAndPort() string
func (*HostInfo) IsUp() bool
func (*HostInfo) ListenAddress() net.IP
func (*HostInfo) Partitioner() string
func (*HostInfo) Peer() net.IP
func (*HostInfo) Port() int
func (*HostInfo) PreferredIP() net.IP
func (*HostInfo) RPCAddress() net.IP
func (*HostInfo) Rack() string
func (*HostInfo) SetConnectAddress(address net.IP) *HostInfo
func (*HostInfo) SetHostID(hostID string)
func (*HostInfo) State() nodeState
func (*HostInfo) String() string
func (*HostInfo) Tokens() []string
func (*HostInfo) Version() cassVersion
func (*HostInfo) WorkLoad() string
type HostSelectionPolicy interface { HostStateNotifier; SetPartitioner; Init(*Session); IsLocal(host *HostInfo) bool; KeyspaceChanged(KeyspaceUpdateEvent); Pick(ExecutableQuery) NextHost }
type HostStateNotifier interface { AddHost(host *HostInfo); HostDown(host *HostInfo); HostUp(host *HostInfo); RemoveHost(host *HostInfo) }
type HostTierer interface { HostTier(host *HostInfo) uint; MaxHostTier() uint }
type Iter struct{}
func (*Iter) Close() error
func (*Iter) Columns() []ColumnInfo
func (*Iter) GetCustomPayload() map[string][]byte
func (*Iter) Host() *HostInfo
func (*Iter) MapScan(m map[string]any) bool
func (*Iter) NumRows() int
func (*Iter) PageState() []byte
func (*Iter) RowData() (RowData, error)
func (*Iter) Scan(dest ...any) bool
func (*Iter) Scanner() Scanner
func (*Iter) SliceMap() ([]map[string]any, error)
func (*Iter) Warnings() []string
func (*Iter) WillSwitchPage() bool
type KeyspaceMetadata struct { Name string; DurableWrites bool; StrategyClass string; StrategyOptions map[string]any; Tables map[string]*TableMetadata; Functions map[string]*FunctionMetadata; Aggregates map[string]*AggregateMetadata; Views map[string]*ViewMetadata; MaterializedViews map[string]*MaterializedViewMetadata; UserTypes map[string]*UserTypeMetadata }
type KeyspaceUpdateEvent struct { Keyspace string; Change string }
type MarshalError string
func (MarshalError) Error() string
type Marshaler interface { MarshalCQL(info TypeInfo) ([]byte, error) }
type MaterializedViewMetadata struct { Keyspace string; Name string; BaseTableId UUID; BaseTable *TableMetadata; BloomFilterFpChance float64; Caching map[string]string; Comment string; Compaction map[string]string; Compression map[string]string; CrcCheckChance float64; DcLocalReadRepairChance float64; DefaultTimeToLive int; Extensions map[string]string; GcGraceSeconds int; Id UUID; IncludeAllColumns bool; MaxIndexInterval int; MemtableFlushPeriodInMs int; MinIndexInterval int; ReadRepairChance float64; SpeculativeRetry string }
type NativeType struct{}
func (NativeType) Custom() string
func (NativeType) New() any
func (NativeType) NewWithError() (any, error)
func (NativeType) String() string
func (NativeType) Type() Type
func (NativeType) Version() byte
type NextHost func() SelectedHost
type NonSpeculativeExecution struct{}
func (NonSpeculativeExecution) Attempts() int
func (NonSpeculativeExecution) Delay() time.Duration
type ObservedBatch struct { Keyspace string; Statements []string; Values [][]any; Start time.Time; End time.Time; Host *HostInfo; Err error; Metrics *hostMetrics; Attempt int }
type ObservedConnect struct { Host *HostInfo; Start time.Time; End time.Time; Err error }
type ObservedFrameHeader struct { Version protoVersion; Flags byte; Stream int16; Opcode frameOp; Length int32; Start time.Time; End time.Time; Host *HostInfo }
func (ObservedFrameHeader) String() string
type ObservedQuery struct { Keyspace string; Statement string; Values []any; Start time.Time; End time.Time; Rows int; Host *HostInfo; Metrics *hostMetrics; Err error; Attempt int }
type ObservedStream struct { Host *HostInfo }
type PasswordAuthenticator struct { Username string; Password string; AllowedAuthenticators []string }
func (PasswordAuthenticator) Challenge(req []byte) ([]byte, Authenticator, error)
func (PasswordAuthenticator) Success(data []byte) error
type PoolConfig struct { HostSelectionPolicy HostSelectionPolicy }
type Query struct{}
func (*Query) AddAttempts(i int, host *HostInfo)
func (*Query) AddLatency(l int64, host *HostInfo)
func (*Query) Attempts() int
func (*Query) Bind(v ...any) *Query
func (*Query) Cancel()
func (*Query) Consistency(c Consistency) *Query
func (*Query) Context() context.Context
func (*Query) CustomPayload(customPayload map[string][]byte) *Query
func (*Query) DefaultTimestamp(enable bool) *Query
func (*Query) Exec() error
func (*Query) GetConsistency() Consistency
func (*Query) GetRoutingKey() ([]byte, error)
func (*Query) Idempotent(value bool) *Query
func (*Query) IsIdempotent() bool
func (*Query) Iter() *Iter
func (*Query) Keyspace() string
func (*Query) Latency() int64
func (*Query) MapScan(m map[string]any) error
func (*Query) MapScanCAS(dest map[string]any) (applied bool, err error)
func (*Query) NoSkipMetadata() *Query
func (*Query) Observer(observer QueryObserver) *Query
func (*Query) PageSize(n int) *Query
func (*Query) PageState(state []byte) *Query
func (*Query) Prefetch(p float64) *Query
func (*Query) Release()
func (*Query) RetryPolicy(r RetryPolicy) *Query
func (*Query) RoutingKey(routingKey []byte) *Query
func (*Query) Scan(dest ...any) error
func (*Query) ScanCAS(dest ...any) (applied bool, err error)
func (*Query) SerialConsistency(cons SerialConsistency) *Query
func (*Query) SetConsistency(c Consistency)
func (*Query) SetSpeculativeExecutionPolicy(sp SpeculativeExecutionPolicy) *Query
func (*Query) Table() string
func (*Query) Trace(trace Tracer) *Query
func (*Query) WithContext(ctx context.Context) *Query
func (*Query) WithTimestamp(timestamp int64) *Query
func (Query) Statement() string
func (Query) String() string
func (Query) Values() []any
type QueryInfo struct { Id []byte; Args []ColumnInfo; Rval []ColumnInfo; PKeyColumns []int }
type QueryObserver interface { ObserveQuery(context.Context, ObservedQuery) }
type ReadyPolicy interface { Ready() bool }
type ReconnectionPolicy interface { GetInterval(currentRetry int) time.Duration; GetMaxRetries() int }
type RequestErrAlreadyExists struct { errorFrame; Keyspace string; Table string }
type RequestErrCASWriteUnknown struct { errorFrame; Consistency Consistency; Received int; BlockFor int }
type RequestErrCDCWriteFailure struct { errorFrame }
type RequestErrFunctionFailure struct { errorFrame; Keyspace string; Function string; ArgTypes []string }
type RequestErrReadFailure struct { errorFrame; Consistency Consistency; Received int; BlockFor int; NumFailures int; DataPresent bool; ErrorMap ErrorMap }
type RequestErrReadTimeout struct { errorFrame; Consistency Consistency; Received int; BlockFor int; DataPresent byte }
type RequestErrUnavailable struct { errorFrame; Consistency Consistency; Required int; Alive int }
func (*RequestErrUnavailable) String() string
type RequestErrUnprepared struct { errorFrame; StatementId []byte }
type RequestErrWriteFailure struct { errorFrame; Consistency Consistency; Received int; BlockFor int; NumFailures int; WriteType string; ErrorMap ErrorMap }
type RequestErrWriteTimeout struct { errorFrame; Consistency Consistency; Received int; BlockFor int; WriteType string }
type RequestError interface { Code() int; Error() string; Message() string }
type RetryPolicy interface { Attempt(RetryableQuery) bool; GetRetryType(error) RetryType }
type RetryType uint16
type RetryableQuery interface { Attempts() int; Context() context.Context; GetConsistency() Consistency; SetConsistency(c Consistency) }
type RowData struct { Columns []string; Values []any }
type Scanner interface { Err() error; Next() bool; Scan(...any) error }
type SelectedHost interface { Info() *HostInfo; Mark(error) }
type SerialConsistency uint16
func (*SerialConsistency) UnmarshalText(text []byte) error
func (SerialConsistency) MarshalText() (text []byte, err error)
func (SerialConsistency) String() string
type Session struct{}
func (*Session) AwaitSchemaAgreement(ctx context.Context) error
func (*Session) Bind(stmt string, b func(q *QueryInfo) ([]any, error)) *Query
func (*Session) Close()
func (*Session) Closed() bool
func (*Session) ExecuteBatch(batch *Batch) error
func (*Session) ExecuteBatchCAS(batch *Batch, dest ...any) (applied bool, iter *Iter, err error)
func (*Session) KeyspaceMetadata(keyspace string) (*KeyspaceMetadata, error)
func (*Session) MapExecuteBatchCAS(batch *Batch, dest map[string]any) (applied bool, iter *Iter, err error)
func (*Session) NewBatch(typ BatchType) *Batch
func (*Session) Query(stmt string, values ...any) *Query
func (*Session) SetConsistency(cons Consistency)
func (*Session) SetPageSize(n int)
func (*Session) SetPrefetch(p float64)
func (*Session) SetTrace(trace Tracer)
type SetHosts interface { SetHosts(hosts []*HostInfo) }
type SetPartitioner interface { SetPartitioner(partitioner string) }
type SimpleConvictionPolicy struct{}
func (*SimpleConvictionPolicy) AddFailure(error error, host *HostInfo) bool
func (*SimpleConvictionPolicy) Reset(host *HostInfo)
type SimpleRetryPolicy struct { NumRetries int }
func (*SimpleRetryPolicy) Attempt(q RetryableQuery) bool
func (*SimpleRetryPolicy) GetRetryType(err error) RetryType
type SimpleSpeculativeExecution struct { NumAttempts int; TimeoutDelay time.Duration }
func (*SimpleSpeculativeExecution) Attempts() int
func (*SimpleSpeculativeExecution) Delay() time.Duration
type SnappyCompressor struct{}
func (SnappyCompressor) Decode(data []byte) ([]byte, error)
func (SnappyCompressor) Encode(data []byte) ([]byte, error)
func (SnappyCompressor) Name() string
type SpeculativeExecutionPolicy interface { Attempts() int; Delay() time.Duration }
type SslOptions struct { *tls.Config; CertPath string; KeyPath string; CaPath string; EnableHostVerification bool }
type StdLogger interface { Print(v ...any); Printf(format string, v ...any); Println(v ...any) }
type StreamObserver interface { StreamContext(ctx context.Context) StreamObserverContext }
type StreamObserverContext interface { StreamAbandoned(observedStream ObservedStream); StreamFinished(observedStream ObservedStream); StreamStarted(observedStream ObservedStream) }
type TableMetadata struct { Keyspace string; Name string; KeyValidator string; Comparator string; DefaultValidator string; KeyAliases []string; ColumnAliases []string; ValueAlias string; PartitionKey []*ColumnMetadata; ClusteringColumns []*ColumnMetadata; Columns map[string]*ColumnMetadata; OrderedColumns []string }
type Tracer interface { Trace(traceId []byte) }
type TupleTypeInfo struct { NativeType; Elems []TypeInfo }
func (TupleTypeInfo) New() any
func (TupleTypeInfo) NewWithError() (any, error)
func (TupleTypeInfo) String() string
type Type int
func (Type) String() string
type TypeInfo interface { Custom() string; New() any; NewWithError() (any, error); Type() Type; Version() byte }
type UDTField struct { Name string; Type TypeInfo }
type UDTMarshaler interface { MarshalUDT(name string, info TypeInfo) ([]byte, error) }
type UDTTypeInfo struct { NativeType; KeySpace string; Name string; Elements []UDTField }
func (UDTTypeInfo) New() any
func (UDTTypeInfo) NewWithError() (any, error)
func (UDTTypeInfo) String() string
type UDTUnmarshaler interface { UnmarshalUDT(name string, info TypeInfo, data []byte) error }
type UUID [16]byte
func (*UUID) UnmarshalJSON(data []byte) error
func (*UUID) UnmarshalText(text []byte) (err error)
func (UUID) Bytes() []byte
func (UUID) Clock() uint32
func (UUID) MarshalJSON() ([]byte, error)
func (UUID) MarshalText() ([]byte, error)
func (UUID) Node() []byte
func (UUID) String() string
func (UUID) Time() time.Time
func (UUID) Timestamp() int64
func (UUID) Variant() int
func (UUID) Version() int
type UnmarshalError string
func (UnmarshalError) Error() string
type Unmarshaler interface { UnmarshalCQL(info TypeInfo, data []byte) error }
type UserTypeMetadata struct { Keyspace string; Name string; FieldNames []string; FieldTypes []TypeInfo }
type ViewMetadata struct { Keyspace string; Name string; FieldNames []string; FieldTypes []TypeInfo }
type cassVersion struct { Major int; Minor int; Patch int }
func (*cassVersion) Set(v string) error
func (*cassVersion) UnmarshalCQL(info TypeInfo, data []byte) error
func (cassVersion) AtLeast(major int, minor int, patch int) bool
func (cassVersion) Before(major int, minor int, patch int) bool
func (cassVersion) String() string
type errorFrame struct { frameHeader }
func (errorFrame) Code() int
func (errorFrame) Error() string
func (errorFrame) Message() string
func (errorFrame) String() string
type frameHeader struct{}
func (frameHeader) Header() frameHeader
func (frameHeader) String() string
type frameOp byte
func (frameOp) String() string
type hostMetrics struct { Attempts int; TotalLatency int64 }
type nodeState int32
func (nodeState) String() string
type protoVersion byte
func (protoVersion) String() string
type singleHostReadyPolicy struct { HostSelectionPolicy }
func (*singleHostReadyPolicy) HostUp(host *HostInfo)
func (*singleHostReadyPolicy) Ready() bool
type tokenAwareHostPolicy struct{}
func (*tokenAwareHostPolicy) AddHost(host *HostInfo)
func (*tokenAwareHostPolicy) AddHosts(hosts []*HostInfo)
func (*tokenAwareHostPolicy) HostDown(host *HostInfo)
func (*tokenAwareHostPolicy) HostUp(host *HostInfo)
func (*tokenAwareHostPolicy) Init(s *Session)
func (*tokenAwareHostPolicy) IsLocal(host *HostInfo) bool
func (*tokenAwareHostPolicy) KeyspaceChanged(update KeyspaceUpdateEvent)
func (*tokenAwareHostPolicy) Pick(qry ExecutableQuery) NextHost
func (*tokenAwareHostPolicy) RemoveHost(host *HostInfo)
func (*tokenAwareHostPolicy) SetPartitioner(partitioner string)
type unsetColumn struct{}
