// Interface of go.mongodb.org/mongo-driver/mongo/options@v1.17.10, generated from its types. Signatures only.
package options

import "context"
import "crypto/tls"
import "go.mongodb.org/mongo-driver/bson"
import "go.mongodb.org/mongo-driver/bson/bsoncodec"
import "go.mongodb.org/mongo-driver/bson/primitive"
import "go.mongodb.org/mongo-driver/event"
import "go.mongodb.org/mongo-driver/mongo/readconcern"
import "go.mongodb.org/mongo-driver/mongo/readpref"
import "go.mongodb.org/mongo-driver/mongo/writeconcern"
import "go.mongodb.org/mongo-driver/x/mongo/driver"
import "net"
import "net/http"
import "time"

const After ReturnDocument = 1
const Before ReturnDocument = 0
const Default FullDocument = "default"
const LogComponentAll LogComponent = 0
const LogComponentCommand LogComponent = 1
const LogComponentConnection LogComponent = 4
const LogComponentServerSelection LogComponent = 3
const LogComponentTopology LogComponent = 2
const LogLevelDebug LogLevel = 2
const LogLevelInfo LogLevel = 1
const NonTailable CursorType = 0
const Off FullDocument = "off"
const QueryTypeEquality string = "equality"
const Required FullDocument = "required"
const ServerAPIVersion1 ServerAPIVersion = "1"
const ServerMonitoringModeAuto = "auto"
const ServerMonitoringModePoll = "poll"
const ServerMonitoringModeStream = "stream"
const Tailable CursorType = 1
const TailableAwait CursorType = 2
const UpdateLookup FullDocument = "updateLookup"
const WhenAvailable FullDocument = "whenAvailable"
var DefaultCausalConsistency bool
var DefaultChunkSize int32
var DefaultName string
var DefaultOrdered bool
var DefaultRevision int32
func Aggregate() *AggregateOptions
func AutoEncryption() *AutoEncryptionOptions
func BuildTLSConfig(tlsOpts map[string]any) (*tls.Config, error)
func BulkWrite() *BulkWriteOptions
func ChangeStream() *ChangeStreamOptions
func Client() *ClientOptions
func ClientEncryption() *ClientEncryptionOptions
func Collection() *CollectionOptions
func Count() *CountOptions
func CreateCollection() *CreateCollectionOptions
func CreateIndexes() *CreateIndexesOptions
func CreateView() *CreateViewOptions
func DataKey() *DataKeyOptions
func Database() *DatabaseOptions
func DefaultIndex() *DefaultIndexOptions
func Delete() *DeleteOptions
func Distinct() *DistinctOptions
func DropIndexes() *DropIndexesOptions
func Encrypt() *EncryptOptions
func EstimatedDocumentCount() *EstimatedDocumentCountOptions
func Find() *FindOptions
func FindOne() *FindOneOptions
func FindOneAndDelete() *FindOneAndDeleteOptions
func FindOneAndReplace() *FindOneAndReplaceOptions
func FindOneAndUpdate() *FindOneAndUpdateOptions
func GridFSBucket() *BucketOptions
func GridFSFind() *GridFSFindOptions
func GridFSName() *NameOptions
func GridFSUpload() *UploadOptions
func Index() *IndexOptions
func InsertMany() *InsertManyOptions
func InsertOne() *InsertOneOptions
func ListCollections() *ListCollectionsOptions
func ListDatabases() *ListDatabasesOptions
func ListIndexes() *ListIndexesOptions
func Logger() *LoggerOptions
func MergeAggregateOptions(opts ...*AggregateOptions) *AggregateOptions
func MergeAutoEncryptionOptions(opts ...*AutoEncryptionOptions) *AutoEncryptionOptions
func MergeBucketOptions(opts ...*BucketOptions) *BucketOptions
func MergeBulkWriteOptions(opts ...*BulkWriteOptions) *BulkWriteOptions
func MergeChangeStreamOptions(opts ...*ChangeStreamOptions) *ChangeStreamOptions
func MergeClientEncryptionOptions(opts ...*ClientEncryptionOptions) *ClientEncryptionOptions
func MergeClientOptions(opts ...*ClientOptions) *ClientOptions
func MergeCollectionOptions(opts ...*CollectionOptions) *CollectionOptions
func MergeCountOptions(opts ...*CountOptions) *CountOptions
func MergeCreateCollectionOptions(opts ...*CreateCollectionOptions) *CreateCollectionOptions
func MergeCreateIndexesOptions(opts ...*CreateIndexesOptions) *CreateIndexesOptions
func MergeCreateViewOptions(opts ...*CreateViewOptions) *CreateViewOptions
func MergeDataKeyOptions(opts ...*DataKeyOptions) *DataKeyOptions
func MergeDatabaseOptions(opts ...*DatabaseOptions) *DatabaseOptions
func MergeDeleteOptions(opts ...*DeleteOptions) *DeleteOptions
func MergeDistinctOptions(opts ...*DistinctOptions) *DistinctOptions
func MergeDropIndexesOptions(opts ...*DropIndexesOptions) *DropIndexesOptions
func MergeEncryptOptions(opts ...*EncryptOptions) *EncryptOptions
func MergeEstimatedDocumentCountOptions(opts ...*EstimatedDocumentCountOptions) *EstimatedDocumentCountOptions
func MergeFindOneAndDeleteOptions(opts ...*FindOneAndDeleteOptions) *FindOneAndDeleteOptions
func MergeFindOneAndReplaceOptions(opts ...*FindOneAndReplaceOptions) *FindOneAndReplaceOptions
func MergeFindOneAndUpdateOptions(opts ...*FindOneAndUpdateOptions) *FindOneAndUpdateOptions
func MergeFindOneOptions(opts ...*FindOneOptions) *FindOneOptions
func MergeFindOptions(opts ...*FindOptions) *FindOptions
func MergeGridFSFindOptions(opts ...*GridFSFindOptions) *GridFSFindOptions
func MergeIndexOptions(opts ...*IndexOptions) *IndexOptions
func MergeInsertManyOptions(opts ...*InsertManyOptions) *InsertManyOptions
func MergeInsertOneOptions(opts ...*InsertOneOptions) *InsertOneOptions
func MergeListCollectionsOptions(opts ...*ListCollectionsOptions) *ListCollectionsOptions
func MergeListDatabasesOptions(opts ...*ListDatabasesOptions) *ListDatabasesOptions
func MergeListIndexesOptions(opts ...*ListIndexesOptions) *ListIndexesOptions
func MergeNameOptions(opts ...*NameOptions) *NameOptions
func MergeReplaceOptions(opts ...*ReplaceOptions) *ReplaceOptions
func MergeRewrapManyDataKeyOptions(opts ...*RewrapManyDataKeyOptions) *RewrapManyDataKeyOptions
func MergeRunCmdOptions(opts ...*RunCmdOptions) *RunCmdOptions
func MergeSessionOptions(opts ...*SessionOptions) *SessionOptions
func MergeTransactionOptions(opts ...*TransactionOptions) *TransactionOptions
func MergeUpdateOptions(opts ...*UpdateOptions) *UpdateOptions
func MergeUploadOptions(opts ...*UploadOptions) *UploadOptions
func Replace() *ReplaceOptions
func RewrapManyDataKey() *RewrapManyDataKeyOptions
func RunCmd() *RunCmdOptions
func SearchIndexes() *SearchIndexesOptions
func ServerAPI(serverAPIVersion ServerAPIVersion) *ServerAPIOptions
func Session() *SessionOptions
func TimeSeries() *TimeSeriesOptions
func Transaction() *TransactionOptions
func Update() *UpdateOptions
type AggregateOptions struct { AllowDiskUse *bool; BatchSize *int32; BypassDocumentValidation *bool; Collation *Collation; MaxTime *time.Duration; MaxAwaitTime *time.Duration; Comment *string; Hint any; Let any; Custom bson.M }
func (*AggregateOptions) SetAllowDiskUse(b bool) *AggregateOptions
func (*AggregateOptions) SetBatchSize(i int32) *AggregateOptions
func (*AggregateOptions) SetBypassDocumentValidation(b bool) *AggregateOptions
func (*AggregateOptions) SetCollation(c *Collation) *AggregateOptions
func (*AggregateOptions) SetComment(s string) *AggregateOptions
func (*AggregateOptions) SetCustom(c bson.M) *AggregateOptions
func (*AggregateOptions) SetHint(h any) *AggregateOptions
func (*AggregateOptions) SetLet(let any) *AggregateOptions
func (*AggregateOptions) SetMaxAwaitTime(d time.Duration) *AggregateOptions
func (*AggregateOptions) SetMaxTime(d time.Duration) *AggregateOptions
type ArrayFilters struct { Registry *bsoncodec.Registry; Filters []any }
func (*ArrayFilters) ToArray() ([]bson.Raw, error)
func (*ArrayFilters) ToArrayDocument() (bson.Raw, error)
type AutoEncryptionOptions struct { KeyVaultClientOptions *ClientOptions; KeyVaultNamespace string; KmsProviders map[string]map[string]any; SchemaMap map[string]any; BypassAutoEncryption *bool; ExtraOptions map[string]any; TLSConfig map[string]*tls.Config; HTTPClient *http.Client; EncryptedFieldsMap map[string]any; BypassQueryAnalysis *bool }
func (*AutoEncryptionOptions) SetBypassAutoEncryption(bypass bool) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetBypassQueryAnalysis(bypass bool) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetEncryptedFieldsMap(ef map[string]any) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetExtraOptions(extraOpts map[string]any) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetKeyVaultClientOptions(opts *ClientOptions) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetKeyVaultNamespace(ns string) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetKmsProviders(providers map[string]map[string]any) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetSchemaMap(schemaMap map[string]any) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetTLSConfig(tlsOpts map[string]*tls.Config) *AutoEncryptionOptions
type BSONOptions struct { UseJSONStructTags bool; ErrorOnInlineDuplicates bool; IntMinSize bool; NilMapAsEmpty bool; NilSliceAsEmpty bool; NilByteSliceAsEmpty bool; OmitZeroStruct bool; StringifyMapKeysWithFmt bool; AllowTruncatingDoubles bool; BinaryAsSlice bool; DefaultDocumentD bool; DefaultDocumentM bool; UseLocalTimeZone bool; ZeroMaps bool; ZeroStructs bool }
type BucketOptions struct { Name *string; ChunkSizeBytes *int32; WriteConcern *writeconcern.WriteConcern; ReadConcern *readconcern.ReadConcern; ReadPreference *readpref.ReadPref }
func (*BucketOptions) SetChunkSizeBytes(i int32) *BucketOptions
func (*BucketOptions) SetName(name string) *BucketOptions
func (*BucketOptions) SetReadConcern(rc *readconcern.ReadConcern) *BucketOptions
func (*BucketOptions) SetReadPreference(rp *readpref.ReadPref) *BucketOptions
func (*BucketOptions) SetWriteConcern(wc *writeconcern.WriteConcern) *BucketOptions
type BulkWriteOptions struct { BypassDocumentValidation *bool; Comment any; Ordered *bool; Let any; BypassEmptyTsReplacement *bool }
func (*BulkWriteOptions) SetBypassDocumentValidation(bypass bool) *BulkWriteOptions
func (*BulkWriteOptions) SetComment(comment any) *BulkWriteOptions
func (*BulkWriteOptions) SetLet(let any) *BulkWriteOptions
func (*BulkWriteOptions) SetOrdered(ordered bool) *BulkWriteOptions
type ChangeStreamOptions struct { BatchSize *int32; Collation *Collation; Comment *string; FullDocument *FullDocument; FullDocumentBeforeChange *FullDocument; MaxAwaitTime *time.Duration; ResumeAfter any; ShowExpandedEvents *bool; StartAtOperationTime *primitive.Timestamp; StartAfter any; Custom bson.M; CustomPipeline bson.M }
func (*ChangeStreamOptions) SetBatchSize(i int32) *ChangeStreamOptions
func (*ChangeStreamOptions) SetCollation(c Collation) *ChangeStreamOptions
func (*ChangeStreamOptions) SetComment(comment string) *ChangeStreamOptions
func (*ChangeStreamOptions) SetCustom(c bson.M) *ChangeStreamOptions
func (*ChangeStreamOptions) SetCustomPipeline(cp bson.M) *ChangeStreamOptions
func (*ChangeStreamOptions) SetFullDocument(fd FullDocument) *ChangeStreamOptions
func (*ChangeStreamOptions) SetFullDocumentBeforeChange(fdbc FullDocument) *ChangeStreamOptions
func (*ChangeStreamOptions) SetMaxAwaitTime(d time.Duration) *ChangeStreamOptions
func (*ChangeStreamOptions) SetResumeAfter(rt any) *ChangeStreamOptions
func (*ChangeStreamOptions) SetShowExpandedEvents(see bool) *ChangeStreamOptions
func (*ChangeStreamOptions) SetStartAfter(sa any) *ChangeStreamOptions
func (*ChangeStreamOptions) SetStartAtOperationTime(t *primitive.Timestamp) *ChangeStreamOptions
type ClientEncryptionOptions struct { KeyVaultNamespace string; KmsProviders map[string]map[string]any; TLSConfig map[string]*tls.Config; HTTPClient *http.Client }
func (*ClientEncryptionOptions) SetKeyVaultNamespace(ns string) *ClientEncryptionOptions
func (*ClientEncryptionOptions) SetKmsProviders(providers map[string]map[string]any) *ClientEncryptionOptions
func (*ClientEncryptionOptions) SetTLSConfig(tlsOpts map[string]*tls.Config) *ClientEncryptionOptions
type ClientOptions struct { AppName *string; Auth *Credential; AutoEncryptionOptions *AutoEncryptionOptions; ConnectTimeout *time.Duration; Compressors []string; Dialer ContextDialer; Direct *bool; DisableOCSPEndpointCheck *bool; HeartbeatInterval *time.Duration; Hosts []string; HTTPClient *http.Client; LoadBalanced *bool; LocalThreshold *time.Duration; LoggerOptions *LoggerOptions; MaxConnIdleTime *time.Duration; MaxPoolSize *uint64; MinPoolSize *uint64; MaxConnecting *uint64; PoolMonitor *event.PoolMonitor; Monitor *event.CommandMonitor; ServerMonitor *event.ServerMonitor; ReadConcern *readconcern.ReadConcern; ReadPreference *readpref.ReadPref; BSONOptions *BSONOptions; Registry *bsoncodec.Registry; ReplicaSet *string; RetryReads *bool; RetryWrites *bool; ServerAPIOptions *ServerAPIOptions; ServerMonitoringMode *string; ServerSelectionTimeout *time.Duration; SRVMaxHosts *int; SRVServiceName *string; Timeout *time.Duration; TLSConfig *tls.Config; WriteConcern *writeconcern.WriteConcern; ZlibLevel *int; ZstdLevel *int; AuthenticateToAnything *bool; Crypt driver.Crypt; Deployment driver.Deployment; SocketTimeout *time.Duration }
func (*ClientOptions) ApplyURI(uri string) *ClientOptions
func (*ClientOptions) GetURI() string
func (*ClientOptions) SetAppName(s string) *ClientOptions
func (*ClientOptions) SetAuth(auth Credential) *ClientOptions
func (*ClientOptions) SetAutoEncryptionOptions(opts *AutoEncryptionOptions) *ClientOptions
func (*ClientOptions) SetBSONOptions(opts *BSONOptions) *ClientOptions
func (*ClientOptions) SetCompressors(comps []string) *ClientOptions
func (*ClientOptions) SetConnectTimeout(d time.Duration) *ClientOptions
func (*ClientOptions) SetDialer(d ContextDialer) *ClientOptions
func (*ClientOptions) SetDirect(b bool) *ClientOptions
func (*ClientOptions) SetDisableOCSPEndpointCheck(disableCheck bool) *ClientOptions
func (*ClientOptions) SetHTTPClient(client *http.Client) *ClientOptions
func (*ClientOptions) SetHeartbeatInterval(d time.Duration) *ClientOptions
func (*ClientOptions) SetHosts(s []string) *ClientOptions
func (*ClientOptions) SetLoadBalanced(lb bool) *ClientOptions
func (*ClientOptions) SetLocalThreshold(d time.Duration) *ClientOptions
func (*ClientOptions) SetLoggerOptions(opts *LoggerOptions) *ClientOptions
func (*ClientOptions) SetMaxConnIdleTime(d time.Duration) *ClientOptions
func (*ClientOptions) SetMaxConnecting(u uint64) *ClientOptions
func (*ClientOptions) SetMaxPoolSize(u uint64) *ClientOptions
func (*ClientOptions) SetMinPoolSize(u uint64) *ClientOptions
func (*ClientOptions) SetMonitor(m *event.CommandMonitor) *ClientOptions
func (*ClientOptions) SetPoolMonitor(m *event.PoolMonitor) *ClientOptions
func (*ClientOptions) SetReadConcern(rc *readconcern.ReadConcern) *ClientOptions
func (*ClientOptions) SetReadPreference(rp *readpref.ReadPref) *ClientOptions
func (*ClientOptions) SetRegistry(registry *bsoncodec.Registry) *ClientOptions
func (*ClientOptions) SetReplicaSet(s string) *ClientOptions
func (*ClientOptions) SetRetryReads(b bool) *ClientOptions
func (*ClientOptions) SetRetryWrites(b bool) *ClientOptions
func (*ClientOptions) SetSRVMaxHosts(srvMaxHosts int) *ClientOptions
func (*ClientOptions) SetSRVServiceName(srvName string) *ClientOptions
func (*ClientOptions) SetServerAPIOptions(opts *ServerAPIOptions) *ClientOptions
func (*ClientOptions) SetServerMonitor(m *event.ServerMonitor) *ClientOptions
func (*ClientOptions) SetServerMonitoringMode(mode string) *ClientOptions
func (*ClientOptions) SetServerSelectionTimeout(d time.Duration) *ClientOptions
func (*ClientOptions) SetSocketTimeout(d time.Duration) *ClientOptions
func (*ClientOptions) SetTLSConfig(cfg *tls.Config) *ClientOptions
func (*ClientOptions) SetTimeout(d time.Duration) *ClientOptions
func (*ClientOptions) SetWriteConcern(wc *writeconcern.WriteConcern) *ClientOptions
func (*ClientOptions) SetZlibLevel(level int) *ClientOptions
func (*ClientOptions) SetZstdLevel(level int) *ClientOptions
func (*ClientOptions) Validate() error
type Collation struct { Locale string; CaseLevel bool; CaseFirst string; Strength int; NumericOrdering bool; Alternate string; MaxVariable string; Normalization bool; Backwards bool }
func (*Collation) ToDocument() bson.Raw
type CollectionOptions struct { ReadConcern *readconcern.ReadConcern; WriteConcern *writeconcern.WriteConcern; ReadPreference *readpref.ReadPref; BSONOptions *BSONOptions; Registry *bsoncodec.Registry }
func (*CollectionOptions) SetBSONOptions(opts *BSONOptions) *CollectionOptions
func (*CollectionOptions) SetReadConcern(rc *readconcern.ReadConcern) *CollectionOptions
func (*CollectionOptions) SetReadPreference(rp *readpref.ReadPref) *CollectionOptions
func (*CollectionOptions) SetRegistry(r *bsoncodec.Registry) *CollectionOptions
func (*CollectionOptions) SetWriteConcern(wc *writeconcern.WriteConcern) *CollectionOptions
type ContextDialer interface { DialContext(ctx context.Context, network string, address string) (net.Conn, error) }
type CountOptions struct { Collation *Collation; Comment *string; Hint any; Limit *int64; MaxTime *time.Duration; Skip *int64 }
func (*CountOptions) SetCollation(c *Collation) *CountOptions
func (*CountOptions) SetComment(c string) *CountOptions
func (*CountOptions) SetHint(h any) *CountOptions
func (*CountOptions) SetLimit(i int64) *CountOptions
func (*CountOptions) SetMaxTime(d time.Duration) *CountOptions
func (*CountOptions) SetSkip(i int64) *CountOptions
type CreateCollectionOptions struct { Capped *bool; Collation *Collation; ChangeStreamPreAndPostImages any; DefaultIndexOptions *DefaultIndexOptions; MaxDocuments *int64; SizeInBytes *int64; StorageEngine any; ValidationAction *string; ValidationLevel *string; Validator any; ExpireAfterSeconds *int64; TimeSeriesOptions *TimeSeriesOptions; EncryptedFields any; ClusteredIndex any }
func (*CreateCollectionOptions) SetCapped(capped bool) *CreateCollectionOptions
func (*CreateCollectionOptions) SetChangeStreamPreAndPostImages(csppi any) *CreateCollectionOptions
func (*CreateCollectionOptions) SetClusteredIndex(clusteredIndex any) *CreateCollectionOptions
func (*CreateCollectionOptions) SetCollation(collation *Collation) *CreateCollectionOptions
func (*CreateCollectionOptions) SetDefaultIndexOptions(opts *DefaultIndexOptions) *CreateCollectionOptions
func (*CreateCollectionOptions) SetEncryptedFields(encryptedFields any) *CreateCollectionOptions
func (*CreateCollectionOptions) SetExpireAfterSeconds(eas int64) *CreateCollectionOptions
func (*CreateCollectionOptions) SetMaxDocuments(max int64) *CreateCollectionOptions
func (*CreateCollectionOptions) SetSizeInBytes(size int64) *CreateCollectionOptions
func (*CreateCollectionOptions) SetStorageEngine(storageEngine any) *CreateCollectionOptions
func (*CreateCollectionOptions) SetTimeSeriesOptions(timeSeriesOpts *TimeSeriesOptions) *CreateCollectionOptions
func (*CreateCollectionOptions) SetValidationAction(action string) *CreateCollectionOptions
func (*CreateCollectionOptions) SetValidationLevel(level string) *CreateCollectionOptions
func (*CreateCollectionOptions) SetValidator(validator any) *CreateCollectionOptions
type CreateIndexesOptions struct { CommitQuorum any; MaxTime *time.Duration }
func (*CreateIndexesOptions) SetCommitQuorumInt(quorum int32) *CreateIndexesOptions
func (*CreateIndexesOptions) SetCommitQuorumMajority() *CreateIndexesOptions
func (*CreateIndexesOptions) SetCommitQuorumString(quorum string) *CreateIndexesOptions
func (*CreateIndexesOptions) SetCommitQuorumVotingMembers() *CreateIndexesOptions
func (*CreateIndexesOptions) SetMaxTime(d time.Duration) *CreateIndexesOptions
type CreateSearchIndexesOptions struct{}
type CreateViewOptions struct { Collation *Collation }
func (*CreateViewOptions) SetCollation(collation *Collation) *CreateViewOptions
type Credential struct { AuthMechanism string; AuthMechanismProperties map[string]string; AuthSource string; Username string; Password string; PasswordSet bool; OIDCMachineCallback OIDCCallback; OIDCHumanCallback OIDCCallback }
type CursorType int8
type DataKeyOptions struct { MasterKey any; KeyAltNames []string; KeyMaterial []byte }
func (*DataKeyOptions) SetKeyAltNames(keyAltNames []string) *DataKeyOptions
func (*DataKeyOptions) SetKeyMaterial(keyMaterial []byte) *DataKeyOptions
func (*DataKeyOptions) SetMasterKey(masterKey any) *DataKeyOptions
type DatabaseOptions struct { ReadConcern *readconcern.ReadConcern; WriteConcern *writeconcern.WriteConcern; ReadPreference *readpref.ReadPref; BSONOptions *BSONOptions; Registry *bsoncodec.Registry }
func (*DatabaseOptions) SetBSONOptions(opts *BSONOptions) *DatabaseOptions
func (*DatabaseOptions) SetReadConcern(rc *readconcern.ReadConcern) *DatabaseOptions
func (*DatabaseOptions) SetReadPreference(rp *readpref.ReadPref) *DatabaseOptions
func (*DatabaseOptions) SetRegistry(r *bsoncodec.Registry) *DatabaseOptions
func (*DatabaseOptions) SetWriteConcern(wc *writeconcern.WriteConcern) *DatabaseOptions
type DefaultIndexOptions struct { StorageEngine any }
func (*DefaultIndexOptions) SetStorageEngine(storageEngine any) *DefaultIndexOptions
type DeleteOptions struct { Collation *Collation; Comment any; Hint any; Let any }
func (*DeleteOptions) SetCollation(c *Collation) *DeleteOptions
func (*DeleteOptions) SetComment(comment any) *DeleteOptions
func (*DeleteOptions) SetHint(hint any) *DeleteOptions
func (*DeleteOptions) SetLet(let any) *DeleteOptions
type DistinctOptions struct { Collation *Collation; Comment any; MaxTime *time.Duration }
func (*DistinctOptions) SetCollation(c *Collation) *DistinctOptions
func (*DistinctOptions) SetComment(comment any) *DistinctOptions
func (*DistinctOptions) SetMaxTime(d time.Duration) *DistinctOptions
type DropIndexesOptions struct { MaxTime *time.Duration }
func (*DropIndexesOptions) SetMaxTime(duration time.Duration) *DropIndexesOptions
type DropSearchIndexOptions struct{}
type EncryptOptions struct { KeyID *primitive.Binary; KeyAltName *string; Algorithm string; QueryType string; ContentionFactor *int64; RangeOptions *RangeOptions }
func (*EncryptOptions) SetAlgorithm(algorithm string) *EncryptOptions
func (*EncryptOptions) SetContentionFactor(contentionFactor int64) *EncryptOptions
func (*EncryptOptions) SetKeyAltName(keyAltName string) *EncryptOptions
func (*EncryptOptions) SetKeyID(keyID primitive.Binary) *EncryptOptions
func (*EncryptOptions) SetQueryType(queryType string) *EncryptOptions
func (*EncryptOptions) SetRangeOptions(ro RangeOptions) *EncryptOptions
type EstimatedDocumentCountOptions struct { Comment any; MaxTime *time.Duration }
func (*EstimatedDocumentCountOptions) SetComment(comment any) *EstimatedDocumentCountOptions
func (*EstimatedDocumentCountOptions) SetMaxTime(d time.Duration) *EstimatedDocumentCountOptions
type FindOneAndDeleteOptions struct { Collation *Collation; Comment any; MaxTime *time.Duration; Projection any; Sort any; Hint any; Let any }
func (*FindOneAndDeleteOptions) SetCollation(collation *Collation) *FindOneAndDeleteOptions
func (*FindOneAndDeleteOptions) SetComment(comment any) *FindOneAndDeleteOptions
func (*FindOneAndDeleteOptions) SetHint(hint any) *FindOneAndDeleteOptions
func (*FindOneAndDeleteOptions) SetLet(let any) *FindOneAndDeleteOptions
func (*FindOneAndDeleteOptions) SetMaxTime(d time.Duration) *FindOneAndDeleteOptions
func (*FindOneAndDeleteOptions) SetProjection(projection any) *FindOneAndDeleteOptions
func (*FindOneAndDeleteOptions) SetSort(sort any) *FindOneAndDeleteOptions
type FindOneAndReplaceOptions struct { BypassDocumentValidation *bool; Collation *Collation; Comment any; MaxTime *time.Duration; Projection any; ReturnDocument *ReturnDocument; Sort any; Upsert *bool; Hint any; Let any; BypassEmptyTsReplacement *bool }
func (*FindOneAndReplaceOptions) SetBypassDocumentValidation(b bool) *FindOneAndReplaceOptions
func (*FindOneAndReplaceOptions) SetCollation(collation *Collation) *FindOneAndReplaceOptions
func (*FindOneAndReplaceOptions) SetComment(comment any) *FindOneAndReplaceOptions
func (*FindOneAndReplaceOptions) SetHint(hint any) *FindOneAndReplaceOptions
func (*FindOneAndReplaceOptions) SetLet(let any) *FindOneAndReplaceOptions
func (*FindOneAndReplaceOptions) SetMaxTime(d time.Duration) *FindOneAndReplaceOptions
func (*FindOneAndReplaceOptions) SetProjection(projection any) *FindOneAndReplaceOptions
func (*FindOneAndReplaceOptions) SetReturnDocument(rd ReturnDocument) *FindOneAndReplaceOptions
func (*FindOneAndReplaceOptions) SetSort(sort any) *FindOneAndReplaceOptions
func (*FindOneAndReplaceOptions) SetUpsert(b bool) *FindOneAndReplaceOptions
type FindOneAndUpdateOptions struct { ArrayFilters *ArrayFilters; BypassDocumentValidation *bool; Collation *Collation; Comment any; MaxTime *time.Duration; Projection any; ReturnDocument *ReturnDocument; Sort any; Upsert *bool; Hint any; Let any; BypassEmptyTsReplacement *bool }
func (*FindOneAndUpdateOptions) SetArrayFilters(filters ArrayFilters) *FindOneAndUpdateOptions
func (*FindOneAndUpdateOptions) SetBypassDocumentValidation(b bool) *FindOneAndUpdateOptions
func (*FindOneAndUpdateOptions) SetCollation(collation *Collation) *FindOneAndUpdateOptions
func (*FindOneAndUpdateOptions) SetComment(comment any) *FindOneAndUpdateOptions
func (*FindOneAndUpdateOptions) SetHint(hint any) *FindOneAndUpdateOptions
func (*FindOneAndUpdateOptions) SetLet(let any) *FindOneAndUpdateOptions
func (*FindOneAndUpdateOptions) SetMaxTime(d time.Duration) *FindOneAndUpdateOptions
func (*FindOneAndUpdateOptions) SetProjection(projection any) *FindOneAndUpdateOptions
func (*FindOneAndUpdateOptions) SetReturnDocument(rd ReturnDocument) *FindOneAndUpdateOptions
func (*FindOneAndUpdateOptions) SetSort(sort any) *FindOneAndUpdateOptions
func (*FindOneAndUpdateOptions) SetUpsert(b bool) *FindOneAndUpdateOptions
type FindOneOptions struct { AllowPartialResults *bool; BatchSize *int32; Collation *Collation; Comment *string; CursorType *CursorType; Hint any; Max any; MaxAwaitTime *time.Duration; MaxTime *time.Duration; Min any; NoCursorTimeout *bool; OplogReplay *bool; Projection any; ReturnKey *bool; ShowRecordID *bool; Skip *int64; Snapshot *bool; Sort any }
func (*FindOneOptions) SetAllowPartialResults(b bool) *FindOneOptions
func (*FindOneOptions) SetBatchSize(i int32) *FindOneOptions
func (*FindOneOptions) SetCollation(collation *Collation) *FindOneOptions
func (*FindOneOptions) SetComment(comment string) *FindOneOptions
func (*FindOneOptions) SetCursorType(ct CursorType) *FindOneOptions
func (*FindOneOptions) SetHint(hint any) *FindOneOptions
func (*FindOneOptions) SetMax(max any) *FindOneOptions
func (*FindOneOptions) SetMaxAwaitTime(d time.Duration) *FindOneOptions
func (*FindOneOptions) SetMaxTime(d time.Duration) *FindOneOptions
func (*FindOneOptions) SetMin(min any) *FindOneOptions
func (*FindOneOptions) SetNoCursorTimeout(b bool) *FindOneOptions
func (*FindOneOptions) SetOplogReplay(b bool) *FindOneOptions
func (*FindOneOptions) SetProjection(projection any) *FindOneOptions
func (*FindOneOptions) SetReturnKey(b bool) *FindOneOptions
func (*FindOneOptions) SetShowRecordID(b bool) *FindOneOptions
func (*FindOneOptions) SetSkip(i int64) *FindOneOptions
func (*FindOneOptions) SetSnapshot(b bool) *FindOneOptions
func (*FindOneOptions) SetSort(sort any) *FindOneOptions
type FindOptions struct { AllowDiskUse *bool; AllowPartialResults *bool; BatchSize *int32; Collation *Collation; Comment *string; CursorType *CursorType; Hint any; Limit *int64; Max any; MaxAwaitTime *time.Duration; MaxTime *time.Duration; Min any; NoCursorTimeout *bool; OplogReplay *bool; Projection any; ReturnKey *bool; ShowRecordID *bool; Skip *int64; Snapshot *bool; Sort any; Let any }
func (*FindOptions) SetAllowDiskUse(b bool) *FindOptions
func (*FindOptions) SetAllowPartialResults(b bool) *FindOptions
func (*FindOptions) SetBatchSize(i int32) *FindOptions
func (*FindOptions) SetCollation(collation *Collation) *FindOptions
func (*FindOptions) SetComment(comment string) *FindOptions
func (*FindOptions) SetCursorType(ct CursorType) *FindOptions
func (*FindOptions) SetHint(hint any) *FindOptions
func (*FindOptions) SetLet(let any) *FindOptions
func (*FindOptions) SetLimit(i int64) *FindOptions
func (*FindOptions) SetMax(max any) *FindOptions
func (*FindOptions) SetMaxAwaitTime(d time.Duration) *FindOptions
func (*FindOptions) SetMaxTime(d time.Duration) *FindOptions
func (*FindOptions) SetMin(min any) *FindOptions
func (*FindOptions) SetNoCursorTimeout(b bool) *FindOptions
func (*FindOptions) SetOplogReplay(b bool) *FindOptions
func (*FindOptions) SetProjection(projection any) *FindOptions
func (*FindOptions) SetReturnKey(b bool) *FindOptions
func (*FindOptions) SetShowRecordID(b bool) *FindOptions
func (*FindOptions) SetSkip(i int64) *FindOptions
func (*FindOptions) SetSnapshot(b bool) *FindOptions
func (*FindOptions) SetSort(sort any) *FindOptions
type FullDocument string
type GridFSFindOptions struct { AllowDiskUse *bool; BatchSize *int32; Limit *int32; MaxTime *time.Duration; NoCursorTimeout *bool; Skip *int32; Sort any }
func (*GridFSFindOptions) SetAllowDiskUse(b bool) *GridFSFindOptions
func (*GridFSFindOptions) SetBatchSize(i int32) *GridFSFindOptions
func (*GridFSFindOptions) SetLimit(i int32) *GridFSFindOptions
func (*GridFSFindOptions) SetMaxTime(d time.Duration) *GridFSFindOptions
func (*GridFSFindOptions) SetNoCursorTimeout(b bool) *GridFSFindOptions
func (*GridFSFindOptions) SetSkip(i int32) *GridFSFindOptions
func (*GridFSFindOptions) SetSort(sort any) *GridFSFindOptions
type IDPInfo struct { Issuer string; ClientID string; RequestScopes []string }
type IndexOptions struct { Background *bool; ExpireAfterSeconds *int32; Name *string; Sparse *bool; StorageEngine any; Unique *bool; Version *int32; DefaultLanguage *string; LanguageOverride *string; TextVersion *int32; Weights any; SphereVersion *int32; Bits *int32; Max *float64; Min *float64; BucketSize *int32; PartialFilterExpression any; Collation *Collation; WildcardProjection any; Hidden *bool }
func (*IndexOptions) SetBackground(background bool) *IndexOptions
func (*IndexOptions) SetBits(bits int32) *IndexOptions
func (*IndexOptions) SetBucketSize(bucketSize int32) *IndexOptions
func (*IndexOptions) SetCollation(collation *Collation) *IndexOptions
func (*IndexOptions) SetDefaultLanguage(language string) *IndexOptions
func (*IndexOptions) SetExpireAfterSeconds(seconds int32) *IndexOptions
func (*IndexOptions) SetHidden(hidden bool) *IndexOptions
func (*IndexOptions) SetLanguageOverride(override string) *IndexOptions
func (*IndexOptions) SetMax(max float64) *IndexOptions
func (*IndexOptions) SetMin(min float64) *IndexOptions
func (*IndexOptions) SetName(name string) *IndexOptions
func (*IndexOptions) SetPartialFilterExpression(expression any) *IndexOptions
func (*IndexOptions) SetSparse(sparse bool) *IndexOptions
func (*IndexOptions) SetSphereVersion(version int32) *IndexOptions
func (*IndexOptions) SetStorageEngine(engine any) *IndexOptions
func (*IndexOptions) SetTextVersion(version int32) *IndexOptions
func (*IndexOptions) SetUnique(unique bool) *IndexOptions
func (*IndexOptions) SetVersion(version int32) *IndexOptions
func (*IndexOptions) SetWeights(weights any) *IndexOptions
func (*IndexOptions) SetWildcardProjection(wildcardProjection any) *IndexOptions
type InsertManyOptions struct { BypassDocumentValidation *bool; Comment any; Ordered *bool; BypassEmptyTsReplacement *bool }
func (*InsertManyOptions) SetBypassDocumentValidation(b bool) *InsertManyOptions
func (*InsertManyOptions) SetComment(comment any) *InsertManyOptions
func (*InsertManyOptions) SetOrdered(b bool) *InsertManyOptions
type InsertOneOptions struct { BypassDocumentValidation *bool; Comment any; BypassEmptyTsReplacement *bool }
func (*InsertOneOptions) SetBypassDocumentValidation(b bool) *InsertOneOptions
func (*InsertOneOptions) SetComment(comment any) *InsertOneOptions
type ListCollectionsOptions struct { NameOnly *bool; BatchSize *int32; AuthorizedCollections *bool }
func (*ListCollectionsOptions) SetAuthorizedCollections(b bool) *ListCollectionsOptions
func (*ListCollectionsOptions) SetBatchSize(size int32) *ListCollectionsOptions
func (*ListCollectionsOptions) SetNameOnly(b bool) *ListCollectionsOptions
type ListDatabasesOptions struct { NameOnly *bool; AuthorizedDatabases *bool }
func (*ListDatabasesOptions) SetAuthorizedDatabases(b bool) *ListDatabasesOptions
func (*ListDatabasesOptions) SetNameOnly(b bool) *ListDatabasesOptions
type ListIndexesOptions struct { BatchSize *int32; MaxTime *time.Duration }
func (*ListIndexesOptions) SetBatchSize(i int32) *ListIndexesOptions
func (*ListIndexesOptions) SetMaxTime(d time.Duration) *ListIndexesOptions
type ListSearchIndexesOptions struct { AggregateOpts *AggregateOptions }
type LogComponent int
type LogLevel int
type LogSink interface { Error(err error, message string, keysAndValues ...any); Info(level int, message string, keysAndValues ...any) }
type LoggerOptions struct { ComponentLevels map[LogComponent]LogLevel; Sink LogSink; MaxDocumentLength uint }
func (*LoggerOptions) SetComponentLevel(component LogComponent, level LogLevel) *LoggerOptions
func (*LoggerOptions) SetMaxDocumentLength(maxDocumentLength uint) *LoggerOptions
func (*LoggerOptions) SetSink(sink LogSink) *LoggerOptions
type MarshalError struct { Value any; Err error }
func (MarshalError) Error() string
type NameOptions struct { Revision *int32 }
func (*NameOptions) SetRevision(r int32) *NameOptions
type OIDCArgs struct { Version int; IDPInfo *IDPInfo; RefreshToken *string }
type OIDCCallback func(context.Context, *OIDCArgs) (*OIDCCredential, error)
type OIDCCredential struct { AccessToken string; ExpiresAt *time.Time; RefreshToken *string }
type RangeOptions struct { Min *bson.RawValue; Max *bson.RawValue; Sparsity *int64; TrimFactor *int32; Precision *int32 }
func (*RangeOptions) SetMax(max bson.RawValue) *RangeOptions
func (*RangeOptions) SetMin(min bson.RawValue) *RangeOptions
func (*RangeOptions) SetPrecision(precision int32) *RangeOptions
func (*RangeOptions) SetSparsity(sparsity int64) *RangeOptions
func (*RangeOptions) SetTrimFactor(trimFactor int32) *RangeOptions
type ReplaceOptions struct { BypassDocumentValidation *bool; Collation *Collation; Comment any; Hint any; Upsert *bool; Let any; BypassEmptyTsReplacement *bool }
func (*ReplaceOptions) SetBypassDocumentValidation(b bool) *ReplaceOptions
func (*ReplaceOptions) SetCollation(c *Collation) *ReplaceOptions
func (*ReplaceOptions) SetComment(comment any) *ReplaceOptions
func (*ReplaceOptions) SetHint(h any) *ReplaceOptions
func (*ReplaceOptions) SetLet(l any) *ReplaceOptions
func (*ReplaceOptions) SetUpsert(b bool) *ReplaceOptions
type ReturnDocument int8
type RewrapManyDataKeyOptions struct { Provider *string; MasterKey any }
func (*RewrapManyDataKeyOptions) SetMasterKey(masterKey any) *RewrapManyDataKeyOptions
func (*RewrapManyDataKeyOptions) SetProvider(provider string) *RewrapManyDataKeyOptions
type RunCmdOptions struct { ReadPreference *readpref.ReadPref }
func (*RunCmdOptions) SetReadPreference(rp *readpref.ReadPref) *RunCmdOptions
type SearchIndexesOptions struct { Name *string; Type *string }
func (*SearchIndexesOptions) SetName(name string) *SearchIndexesOptions
func (*SearchIndexesOptions) SetType(typ string) *SearchIndexesOptions
type ServerAPIOptions struct { ServerAPIVersion ServerAPIVersion; Strict *bool; DeprecationErrors *bool }
func (*ServerAPIOptions) SetDeprecationErrors(deprecationErrors bool) *ServerAPIOptions
func (*ServerAPIOptions) SetStrict(strict bool) *ServerAPIOptions
type ServerAPIVersion string
func (ServerAPIVersion) Validate() error
type SessionOptions struct { CausalConsistency *bool; DefaultReadConcern *readconcern.ReadConcern; DefaultReadPreference *readpref.ReadPref; DefaultWriteConcern *writeconcern.WriteConcern; DefaultMaxCommitTime *time.Duration; Snapshot *bool }
func (*SessionOptions) SetCausalConsistency(b bool) *SessionOptions
func (*SessionOptions) SetDefaultMaxCommitTime(mct *time.Duration) *SessionOptions
func (*SessionOptions) SetDefaultReadConcern(rc *readconcern.ReadConcern) *SessionOptions
func (*SessionOptions) SetDefaultReadPreference(rp *readpref.ReadPref) *SessionOptions
func (*SessionOptions) SetDefaultWriteConcern(wc *writeconcern.WriteConcern) *SessionOptions
func (*SessionOptions) SetSnapshot(b bool) *SessionOptions
type TimeSeriesOptions struct { TimeField string; MetaField *string; Granularity *string; BucketMaxSpan *time.Duration; BucketRounding *time.Duration }
func (*TimeSeriesOptions) SetBucketMaxSpan(dur time.Duration) *TimeSeriesOptions
func (*TimeSeriesOptions) SetBucketRounding(dur time.Duration) *TimeSeriesOptions
func (*TimeSeriesOptions) SetGranularity(granularity string) *TimeSeriesOptions
func (*TimeSeriesOptions) SetMetaField(metaField string) *TimeSeriesOptions
func (*TimeSeriesOptions) SetTimeField(timeField string) *TimeSeriesOptions
type TransactionOptions struct { ReadConcern *readconcern.ReadConcern; ReadPreference *readpref.ReadPref; WriteConcern *writeconcern.WriteConcern; MaxCommitTime *time.Duration }
func (*TransactionOptions) SetMaxCommitTime(mct *time.Duration) *TransactionOptions
func (*TransactionOptions) SetReadConcern(rc *readconcern.ReadConcern) *TransactionOptions
func (*TransactionOptions) SetReadPreference(rp *readpref.ReadPref) *TransactionOptions
func (*TransactionOptions) SetWriteConcern(wc *writeconcern.WriteConcern) *TransactionOptions
type UpdateOptions struct { ArrayFilters *ArrayFilters; BypassDocumentValidation *bool; Collation *Collation; Comment any; Hint any; Upsert *bool; Let any; BypassEmptyTsReplacement *bool }
func (*UpdateOptions) SetArrayFilters(af ArrayFilters) *UpdateOptions
func (*UpdateOptions) SetBypassDocumentValidation(b bool) *UpdateOptions
func (*UpdateOptions) SetCollation(c *Collation) *UpdateOptions
func (*UpdateOptions) SetComment(comment any) *UpdateOptions
func (*UpdateOptions) SetHint(h any) *UpdateOptions
func (*UpdateOptions) SetLet(l any) *UpdateOptions
func (*UpdateOptions) SetUpsert(b bool) *UpdateOptions
type UpdateSearchIndexOptions struct{}
type UploadOptions struct { ChunkSizeBytes *int32; Metadata any; Registry *bsoncodec.Registry }
func (*UploadOptions) SetChunkSizeBytes(i int32) *UploadOptions
func (*UploadOptions) SetMetadata(doc any) *UploadOptions
