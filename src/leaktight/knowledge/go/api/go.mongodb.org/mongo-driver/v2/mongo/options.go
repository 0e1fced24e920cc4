// Interface of go.mongodb.org/mongo-driver/v2/mongo/options@v2.10.0, generated from its types. Signatures only.
package options

import "context"
import "crypto/tls"
import "go.mongodb.org/mongo-driver/v2/bson"
import "go.mongodb.org/mongo-driver/v2/event"
import "go.mongodb.org/mongo-driver/v2/internal/optionsutil"
import "go.mongodb.org/mongo-driver/v2/mongo/readconcern"
import "go.mongodb.org/mongo-driver/v2/mongo/readpref"
import "go.mongodb.org/mongo-driver/v2/mongo/writeconcern"
import "go.mongodb.org/mongo-driver/v2/x/mongo/driver"
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
func Aggregate() *AggregateOptionsBuilder
func AutoEncryption() *AutoEncryptionOptions
func BuildTLSConfig(tlsOpts map[string]any) (*tls.Config, error)
func BulkWrite() *BulkWriteOptionsBuilder
func ChangeStream() *ChangeStreamOptionsBuilder
func Client() *ClientOptions
func ClientBulkWrite() *ClientBulkWriteOptionsBuilder
func ClientEncryption() *ClientEncryptionOptionsBuilder
func Collection() *CollectionOptionsBuilder
func Count() *CountOptionsBuilder
func CreateCollection() *CreateCollectionOptionsBuilder
func CreateIndexes() *CreateIndexesOptionsBuilder
func CreateView() *CreateViewOptionsBuilder
func DataKey() *DataKeyOptionsBuilder
func Database() *DatabaseOptionsBuilder
func DefaultIndex() *DefaultIndexOptionsBuilder
func DeleteMany() *DeleteManyOptionsBuilder
func DeleteOne() *DeleteOneOptionsBuilder
func Distinct() *DistinctOptionsBuilder
func DropCollection() *DropCollectionOptionsBuilder
func DropIndexes() *DropIndexesOptionsBuilder
func Encrypt() *EncryptOptionsBuilder
func EstimatedDocumentCount() *EstimatedDocumentCountOptionsBuilder
func Find() *FindOptionsBuilder
func FindOne() *FindOneOptionsBuilder
func FindOneAndDelete() *FindOneAndDeleteOptionsBuilder
func FindOneAndReplace() *FindOneAndReplaceOptionsBuilder
func FindOneAndUpdate() *FindOneAndUpdateOptionsBuilder
func GridFSBucket() *BucketOptionsBuilder
func GridFSFind() *GridFSFindOptionsBuilder
func GridFSName() *GridFSNameOptionsBuilder
func GridFSUpload() *GridFSUploadOptionsBuilder
func Index() *IndexOptionsBuilder
func InsertMany() *InsertManyOptionsBuilder
func InsertOne() *InsertOneOptionsBuilder
func ListCollections() *ListCollectionsOptionsBuilder
func ListDatabases() *ListDatabasesOptionsBuilder
func ListIndexes() *ListIndexesOptionsBuilder
func Logger() *LoggerOptions
func MergeClientOptions(opts ...*ClientOptions) *ClientOptions
func Range() *RangeOptionsBuilder
func Replace() *ReplaceOptionsBuilder
func RewrapManyDataKey() *RewrapManyDataKeyOptionsBuilder
func RunCmd() *RunCmdOptionsBuilder
func SearchIndexes() *SearchIndexesOptionsBuilder
func ServerAPI(serverAPIVersion ServerAPIVersion) *ServerAPIOptions
func Session() *SessionOptionsBuilder
func String() *StringOptionsBuilder
func TimeSeries() *TimeSeriesOptionsBuilder
func Transaction() *TransactionOptionsBuilder
func UpdateMany() *UpdateManyOptionsBuilder
func UpdateOne() *UpdateOneOptionsBuilder
type AWSCredentials = struct { AccessKeyID string; SecretAccessKey string; SessionToken string; Source string; CanExpire bool; Expires time.Time; AccountID string }
type AWSCredentialsProvider interface { Retrieve(context.Context) (AWSCredentials, error) }
type AggregateOptions struct { AllowDiskUse *bool; BatchSize *int32; BypassDocumentValidation *bool; Collation *Collation; MaxAwaitTime *time.Duration; Comment any; Hint any; Let any; Custom bson.M; Internal optionsutil.Options }
type AggregateOptionsBuilder struct { Opts []func(*AggregateOptions) error }
func (*AggregateOptionsBuilder) List() []func(*AggregateOptions) error
func (*AggregateOptionsBuilder) SetAllowDiskUse(b bool) *AggregateOptionsBuilder
func (*AggregateOptionsBuilder) SetBatchSize(i int32) *AggregateOptionsBuilder
func (*AggregateOptionsBuilder) SetBypassDocumentValidation(b bool) *AggregateOptionsBuilder
func (*AggregateOptionsBuilder) SetCollation(c *Collation) *AggregateOptionsBuilder
func (*AggregateOptionsBuilder) SetComment(comment any) *AggregateOptionsBuilder
func (*AggregateOptionsBuilder) SetCustom(c bson.M) *AggregateOptionsBuilder
func (*AggregateOptionsBuilder) SetHint(h any) *AggregateOptionsBuilder
func (*AggregateOptionsBuilder) SetLet(let any) *AggregateOptionsBuilder
func (*AggregateOptionsBuilder) SetMaxAwaitTime(d time.Duration) *AggregateOptionsBuilder
type AutoEncryptionOptions struct { KeyVaultClientOptions *ClientOptions; KeyVaultNamespace string; KmsProviders map[string]map[string]any; SchemaMap map[string]any; BypassAutoEncryption *bool; ExtraOptions map[string]any; TLSConfig map[string]*tls.Config; HTTPClient *http.Client; EncryptedFieldsMap map[string]any; BypassQueryAnalysis *bool; KeyExpiration *time.Duration; AWSCredentialsProvider AWSCredentialsProvider }
func (*AutoEncryptionOptions) SetAWSCredentialsProvider(provider AWSCredentialsProvider) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetBypassAutoEncryption(bypass bool) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetBypassQueryAnalysis(bypass bool) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetEncryptedFieldsMap(ef map[string]any) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetExtraOptions(extraOpts map[string]any) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetKeyExpiration(expiration time.Duration) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetKeyVaultClientOptions(opts *ClientOptions) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetKeyVaultNamespace(ns string) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetKmsProviders(providers map[string]map[string]any) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetSchemaMap(schemaMap map[string]any) *AutoEncryptionOptions
func (*AutoEncryptionOptions) SetTLSConfig(cfg map[string]*tls.Config) *AutoEncryptionOptions
type BSONOptions struct { UseJSONStructTags bool; ErrorOnInlineDuplicates bool; IntMinSize bool; NilMapAsEmpty bool; NilSliceAsEmpty bool; NilByteSliceAsEmpty bool; OmitZeroStruct bool; OmitEmpty bool; StringifyMapKeysWithFmt bool; AllowTruncatingDoubles bool; BinaryAsSlice bool; DefaultDocumentM bool; DefaultDocumentMap bool; ObjectIDAsHexString bool; UseLocalTimeZone bool; ZeroMaps bool; ZeroStructs bool }
type BucketOptions struct { Name *string; ChunkSizeBytes *int32; WriteConcern *writeconcern.WriteConcern; ReadConcern *readconcern.ReadConcern; ReadPreference *readpref.ReadPref }
type BucketOptionsBuilder struct { Opts []func(*BucketOptions) error }
func (*BucketOptionsBuilder) List() []func(*BucketOptions) error
func (*BucketOptionsBuilder) SetChunkSizeBytes(i int32) *BucketOptionsBuilder
func (*BucketOptionsBuilder) SetName(name string) *BucketOptionsBuilder
func (*BucketOptionsBuilder) SetReadConcern(rc *readconcern.ReadConcern) *BucketOptionsBuilder
func (*BucketOptionsBuilder) SetReadPreference(rp *readpref.ReadPref) *BucketOptionsBuilder
func (*BucketOptionsBuilder) SetWriteConcern(wc *writeconcern.WriteConcern) *BucketOptionsBuilder
type BulkWriteOptions struct { BypassDocumentValidation *bool; Comment any; Ordered *bool; Let any; Internal optionsutil.Options }
type BulkWriteOptionsBuilder struct { Opts []func(*BulkWriteOptions) error }
func (*BulkWriteOptionsBuilder) List() []func(*BulkWriteOptions) error
func (*BulkWriteOptionsBuilder) SetBypassDocumentValidation(bypass bool) *BulkWriteOptionsBuilder
func (*BulkWriteOptionsBuilder) SetComment(comment any) *BulkWriteOptionsBuilder
func (*BulkWriteOptionsBuilder) SetLet(let any) *BulkWriteOptionsBuilder
func (*BulkWriteOptionsBuilder) SetOrdered(ordered bool) *BulkWriteOptionsBuilder
type ChangeStreamOptions struct { BatchSize *int32; Collation *Collation; Comment any; FullDocument *FullDocument; FullDocumentBeforeChange *FullDocument; MaxAwaitTime *time.Duration; ResumeAfter any; ShowExpandedEvents *bool; StartAtOperationTime *bson.Timestamp; StartAfter any; Custom bson.M; CustomPipeline bson.M }
type ChangeStreamOptionsBuilder struct { Opts []func(*ChangeStreamOptions) error }
func (*ChangeStreamOptionsBuilder) List() []func(*ChangeStreamOptions) error
func (*ChangeStreamOptionsBuilder) SetBatchSize(i int32) *ChangeStreamOptionsBuilder
func (*ChangeStreamOptionsBuilder) SetCollation(c Collation) *ChangeStreamOptionsBuilder
func (*ChangeStreamOptionsBuilder) SetComment(comment any) *ChangeStreamOptionsBuilder
func (*ChangeStreamOptionsBuilder) SetCustom(c bson.M) *ChangeStreamOptionsBuilder
func (*ChangeStreamOptionsBuilder) SetCustomPipeline(cp bson.M) *ChangeStreamOptionsBuilder
func (*ChangeStreamOptionsBuilder) SetFullDocument(fd FullDocument) *ChangeStreamOptionsBuilder
func (*ChangeStreamOptionsBuilder) SetFullDocumentBeforeChange(fdbc FullDocument) *ChangeStreamOptionsBuilder
func (*ChangeStreamOptionsBuilder) SetMaxAwaitTime(d time.Duration) *ChangeStreamOptionsBuilder
func (*ChangeStreamOptionsBuilder) SetResumeAfter(rt any) *ChangeStreamOptionsBuilder
func (*ChangeStreamOptionsBuilder) SetShowExpandedEvents(see bool) *ChangeStreamOptionsBuilder
func (*ChangeStreamOptionsBuilder) SetStartAfter(sa any) *ChangeStreamOptionsBuilder
func (*ChangeStreamOptionsBuilder) SetStartAtOperationTime(t *bson.Timestamp) *ChangeStreamOptionsBuilder
type ClientBulkWriteOptions struct { BypassDocumentValidation *bool; Comment any; Ordered *bool; Let any; WriteConcern *writeconcern.WriteConcern; VerboseResults *bool; Internal optionsutil.Options }
type ClientBulkWriteOptionsBuilder struct { Opts []func(*ClientBulkWriteOptions) error }
func (*ClientBulkWriteOptionsBuilder) List() []func(*ClientBulkWriteOptions) error
func (*ClientBulkWriteOptionsBuilder) SetBypassDocumentValidation(bypass bool) *ClientBulkWriteOptionsBuilder
func (*ClientBulkWriteOptionsBuilder) SetComment(comment any) *ClientBulkWriteOptionsBuilder
func (*ClientBulkWriteOptionsBuilder) SetLet(let any) *ClientBulkWriteOptionsBuilder
func (*ClientBulkWriteOptionsBuilder) SetOrdered(ordered bool) *ClientBulkWriteOptionsBuilder
func (*ClientBulkWriteOptionsBuilder) SetVerboseResults(verboseResults bool) *ClientBulkWriteOptionsBuilder
func (*ClientBulkWriteOptionsBuilder) SetWriteConcern(wc *writeconcern.WriteConcern) *ClientBulkWriteOptionsBuilder
type ClientEncryptionOptions struct { KeyVaultNamespace string; KmsProviders map[string]map[string]any; TLSConfig map[string]*tls.Config; HTTPClient *http.Client; KeyExpiration *time.Duration; AWSCredentialsProvider AWSCredentialsProvider }
type ClientEncryptionOptionsBuilder struct { Opts []func(*ClientEncryptionOptions) error }
func (*ClientEncryptionOptionsBuilder) List() []func(*ClientEncryptionOptions) error
func (*ClientEncryptionOptionsBuilder) SetAWSCredentialsProvider(provider AWSCredentialsProvider) *ClientEncryptionOptionsBuilder
func (*ClientEncryptionOptionsBuilder) SetKeyExpiration(expiration time.Duration) *ClientEncryptionOptionsBuilder
func (*ClientEncryptionOptionsBuilder) SetKeyVaultNamespace(ns string) *ClientEncryptionOptionsBuilder
func (*ClientEncryptionOptionsBuilder) SetKmsProviders(providers map[string]map[string]any) *ClientEncryptionOptionsBuilder
func (*ClientEncryptionOptionsBuilder) SetTLSConfig(cfg map[string]*tls.Config) *ClientEncryptionOptionsBuilder
type ClientOptions struct { AppName *string; Auth *Credential; AutoEncryptionOptions *AutoEncryptionOptions; ConnectTimeout *time.Duration; Compressors []string; Dialer ContextDialer; Direct *bool; DisableCertificateRevocationCheck *bool; DisableOCSPEndpointCheck *bool; DriverInfo *DriverInfo; HeartbeatInterval *time.Duration; Hosts []string; HTTPClient *http.Client; LoadBalanced *bool; LocalThreshold *time.Duration; LoggerOptions *LoggerOptions; MaxConnIdleTime *time.Duration; MaxPoolSize *uint64; MinPoolSize *uint64; MaxConnecting *uint64; PoolMonitor *event.PoolMonitor; Monitor *event.CommandMonitor; ServerMonitor *event.ServerMonitor; ReadConcern *readconcern.ReadConcern; ReadPreference *readpref.ReadPref; BSONOptions *BSONOptions; Registry *bson.Registry; ReplicaSet *string; RetryReads *bool; RetryWrites *bool; ServerAPIOptions *ServerAPIOptions; ServerMonitoringMode *string; ServerSelectionTimeout *time.Duration; SRVMaxHosts *int; SRVServiceName *string; Timeout *time.Duration; TLSConfig *tls.Config; WriteConcern *writeconcern.WriteConcern; ZlibLevel *int; ZstdLevel *int; MaxAdaptiveRetries *uint; EnableOverloadRetargeting *bool; Crypt driver.Crypt; Deployment driver.Deployment; Custom optionsutil.Options }
func (*ClientOptions) ApplyURI(uri string) *ClientOptions
func (*ClientOptions) GetURI() string
func (*ClientOptions) SetAppName(s string) *ClientOptions
func (*ClientOptions) SetAuth(auth Credential) *ClientOptions
func (*ClientOptions) SetAutoEncryptionOptions(aeopts *AutoEncryptionOptions) *ClientOptions
func (*ClientOptions) SetBSONOptions(bopts *BSONOptions) *ClientOptions
func (*ClientOptions) SetCompressors(comps []string) *ClientOptions
func (*ClientOptions) SetConnectTimeout(d time.Duration) *ClientOptions
func (*ClientOptions) SetDialer(d ContextDialer) *ClientOptions
func (*ClientOptions) SetDirect(b bool) *ClientOptions
func (*ClientOptions) SetDisableCertificateRevocationCheck(disableCheck bool) *ClientOptions
func (*ClientOptions) SetDisableOCSPEndpointCheck(disableCheck bool) *ClientOptions
func (*ClientOptions) SetDriverInfo(info *DriverInfo) *ClientOptions
func (*ClientOptions) SetEnableOverloadRetargeting(b bool) *ClientOptions
func (*ClientOptions) SetHTTPClient(client *http.Client) *ClientOptions
func (*ClientOptions) SetHeartbeatInterval(d time.Duration) *ClientOptions
func (*ClientOptions) SetHosts(s []string) *ClientOptions
func (*ClientOptions) SetLoadBalanced(lb bool) *ClientOptions
func (*ClientOptions) SetLocalThreshold(d time.Duration) *ClientOptions
func (*ClientOptions) SetLoggerOptions(lopts *LoggerOptions) *ClientOptions
func (*ClientOptions) SetMaxAdaptiveRetries(n uint) *ClientOptions
func (*ClientOptions) SetMaxConnIdleTime(d time.Duration) *ClientOptions
func (*ClientOptions) SetMaxConnecting(u uint64) *ClientOptions
func (*ClientOptions) SetMaxPoolSize(u uint64) *ClientOptions
func (*ClientOptions) SetMinPoolSize(u uint64) *ClientOptions
func (*ClientOptions) SetMonitor(m *event.CommandMonitor) *ClientOptions
func (*ClientOptions) SetPoolMonitor(m *event.PoolMonitor) *ClientOptions
func (*ClientOptions) SetReadConcern(rc *readconcern.ReadConcern) *ClientOptions
func (*ClientOptions) SetReadPreference(rp *readpref.ReadPref) *ClientOptions
func (*ClientOptions) SetRegistry(registry *bson.Registry) *ClientOptions
func (*ClientOptions) SetReplicaSet(s string) *ClientOptions
func (*ClientOptions) SetRetryReads(b bool) *ClientOptions
func (*ClientOptions) SetRetryWrites(b bool) *ClientOptions
func (*ClientOptions) SetSRVMaxHosts(srvMaxHosts int) *ClientOptions
func (*ClientOptions) SetSRVServiceName(srvName string) *ClientOptions
func (*ClientOptions) SetServerAPIOptions(sopts *ServerAPIOptions) *ClientOptions
func (*ClientOptions) SetServerMonitor(m *event.ServerMonitor) *ClientOptions
func (*ClientOptions) SetServerMonitoringMode(mode string) *ClientOptions
func (*ClientOptions) SetServerSelectionTimeout(d time.Duration) *ClientOptions
func (*ClientOptions) SetTLSConfig(cfg *tls.Config) *ClientOptions
func (*ClientOptions) SetTimeout(d time.Duration) *ClientOptions
func (*ClientOptions) SetWriteConcern(wc *writeconcern.WriteConcern) *ClientOptions
func (*ClientOptions) SetZlibLevel(level int) *ClientOptions
func (*ClientOptions) SetZstdLevel(level int) *ClientOptions
func (*ClientOptions) Validate() error
type Collation struct { Locale string; CaseLevel bool; CaseFirst string; Strength int; NumericOrdering bool; Alternate string; MaxVariable string; Normalization bool; Backwards bool }
type CollectionOptions struct { ReadConcern *readconcern.ReadConcern; WriteConcern *writeconcern.WriteConcern; ReadPreference *readpref.ReadPref; BSONOptions *BSONOptions; Registry *bson.Registry }
type CollectionOptionsBuilder struct { Opts []func(*CollectionOptions) error }
func (*CollectionOptionsBuilder) List() []func(*CollectionOptions) error
func (*CollectionOptionsBuilder) SetBSONOptions(bopts *BSONOptions) *CollectionOptionsBuilder
func (*CollectionOptionsBuilder) SetReadConcern(rc *readconcern.ReadConcern) *CollectionOptionsBuilder
func (*CollectionOptionsBuilder) SetReadPreference(rp *readpref.ReadPref) *CollectionOptionsBuilder
func (*CollectionOptionsBuilder) SetRegistry(r *bson.Registry) *CollectionOptionsBuilder
func (*CollectionOptionsBuilder) SetWriteConcern(wc *writeconcern.WriteConcern) *CollectionOptionsBuilder
type ContextDialer interface { DialContext(ctx context.Context, network string, address string) (net.Conn, error) }
type CountOptions struct { Collation *Collation; Comment any; Hint any; Limit *int64; Skip *int64; Internal optionsutil.Options }
type CountOptionsBuilder struct { Opts []func(*CountOptions) error }
func (*CountOptionsBuilder) List() []func(*CountOptions) error
func (*CountOptionsBuilder) SetCollation(c *Collation) *CountOptionsBuilder
func (*CountOptionsBuilder) SetComment(comment any) *CountOptionsBuilder
func (*CountOptionsBuilder) SetHint(h any) *CountOptionsBuilder
func (*CountOptionsBuilder) SetLimit(i int64) *CountOptionsBuilder
func (*CountOptionsBuilder) SetSkip(i int64) *CountOptionsBuilder
type CreateCollectionOptions struct { Capped *bool; Collation *Collation; ChangeStreamPreAndPostImages any; DefaultIndexOptions *DefaultIndexOptionsBuilder; MaxDocuments *int64; SizeInBytes *int64; StorageEngine any; ValidationAction *string; ValidationLevel *string; Validator any; ExpireAfterSeconds *int64; TimeSeriesOptions *TimeSeriesOptionsBuilder; EncryptedFields any; ClusteredIndex any }
type CreateCollectionOptionsBuilder struct { Opts []func(*CreateCollectionOptions) error }
func (*CreateCollectionOptionsBuilder) List() []func(*CreateCollectionOptions) error
func (*CreateCollectionOptionsBuilder) SetCapped(capped bool) *CreateCollectionOptionsBuilder
func (*CreateCollectionOptionsBuilder) SetChangeStreamPreAndPostImages(csppi any) *CreateCollectionOptionsBuilder
func (*CreateCollectionOptionsBuilder) SetClusteredIndex(clusteredIndex any) *CreateCollectionOptionsBuilder
func (*CreateCollectionOptionsBuilder) SetCollation(collation *Collation) *CreateCollectionOptionsBuilder
func (*CreateCollectionOptionsBuilder) SetDefaultIndexOptions(iopts *DefaultIndexOptionsBuilder) *CreateCollectionOptionsBuilder
func (*CreateCollectionOptionsBuilder) SetEncryptedFields(encryptedFields any) *CreateCollectionOptionsBuilder
func (*CreateCollectionOptionsBuilder) SetExpireAfterSeconds(eas int64) *CreateCollectionOptionsBuilder
func (*CreateCollectionOptionsBuilder) SetMaxDocuments(maxVal int64) *CreateCollectionOptionsBuilder
func (*CreateCollectionOptionsBuilder) SetSizeInBytes(size int64) *CreateCollectionOptionsBuilder
func (*CreateCollectionOptionsBuilder) SetStorageEngine(storageEngine any) *CreateCollectionOptionsBuilder
func (*CreateCollectionOptionsBuilder) SetTimeSeriesOptions(timeSeriesOpts *TimeSeriesOptionsBuilder) *CreateCollectionOptionsBuilder
func (*CreateCollectionOptionsBuilder) SetValidationAction(action string) *CreateCollectionOptionsBuilder
func (*CreateCollectionOptionsBuilder) SetValidationLevel(level string) *CreateCollectionOptionsBuilder
func (*CreateCollectionOptionsBuilder) SetValidator(validator any) *CreateCollectionOptionsBuilder
type CreateIndexesOptions struct { CommitQuorum any; Internal optionsutil.Options }
type CreateIndexesOptionsBuilder struct { Opts []func(*CreateIndexesOptions) error }
func (*CreateIndexesOptionsBuilder) List() []func(*CreateIndexesOptions) error
func (*CreateIndexesOptionsBuilder) SetCommitQuorumInt(quorum int32) *CreateIndexesOptionsBuilder
func (*CreateIndexesOptionsBuilder) SetCommitQuorumMajority() *CreateIndexesOptionsBuilder
func (*CreateIndexesOptionsBuilder) SetCommitQuorumString(quorum string) *CreateIndexesOptionsBuilder
func (*CreateIndexesOptionsBuilder) SetCommitQuorumVotingMembers() *CreateIndexesOptionsBuilder
type CreateSearchIndexesOptions struct{}
type CreateSearchIndexesOptionsBuilder struct { Opts []func(*CreateSearchIndexesOptions) error }
func (*CreateSearchIndexesOptionsBuilder) List() []func(*CreateSearchIndexesOptions) error
type CreateViewOptions struct { Collation *Collation }
type CreateViewOptionsBuilder struct { Opts []func(*CreateViewOptions) error }
func (*CreateViewOptionsBuilder) List() []func(*CreateViewOptions) error
func (*CreateViewOptionsBuilder) SetCollation(collation *Collation) *CreateViewOptionsBuilder
type Credential struct { AuthMechanism string; AuthMechanismProperties map[string]string; AuthSource string; Username string; Password string; PasswordSet bool; OIDCMachineCallback OIDCCallback; OIDCHumanCallback OIDCCallback; AWSCredentialsProvider AWSCredentialsProvider }
type CursorType int8
type DataKeyOptions struct { MasterKey any; KeyAltNames []string; KeyMaterial []byte }
type DataKeyOptionsBuilder struct { Opts []func(*DataKeyOptions) error }
func (*DataKeyOptionsBuilder) List() []func(*DataKeyOptions) error
func (*DataKeyOptionsBuilder) SetKeyAltNames(keyAltNames []string) *DataKeyOptionsBuilder
func (*DataKeyOptionsBuilder) SetKeyMaterial(keyMaterial []byte) *DataKeyOptionsBuilder
func (*DataKeyOptionsBuilder) SetMasterKey(masterKey any) *DataKeyOptionsBuilder
type DatabaseOptions struct { ReadConcern *readconcern.ReadConcern; WriteConcern *writeconcern.WriteConcern; ReadPreference *readpref.ReadPref; BSONOptions *BSONOptions; Registry *bson.Registry }
type DatabaseOptionsBuilder struct { Opts []func(*DatabaseOptions) error }
func (*DatabaseOptionsBuilder) List() []func(*DatabaseOptions) error
func (*DatabaseOptionsBuilder) SetBSONOptions(bopts *BSONOptions) *DatabaseOptionsBuilder
func (*DatabaseOptionsBuilder) SetReadConcern(rc *readconcern.ReadConcern) *DatabaseOptionsBuilder
func (*DatabaseOptionsBuilder) SetReadPreference(rp *readpref.ReadPref) *DatabaseOptionsBuilder
func (*DatabaseOptionsBuilder) SetRegistry(r *bson.Registry) *DatabaseOptionsBuilder
func (*DatabaseOptionsBuilder) SetWriteConcern(wc *writeconcern.WriteConcern) *DatabaseOptionsBuilder
type DefaultIndexOptions struct { StorageEngine any }
type DefaultIndexOptionsBuilder struct { Opts []func(*DefaultIndexOptions) error }
func (*DefaultIndexOptionsBuilder) List() []func(*DefaultIndexOptions) error
func (*DefaultIndexOptionsBuilder) SetStorageEngine(storageEngine any) *DefaultIndexOptionsBuilder
type DeleteManyOptions struct { Collation *Collation; Comment any; Hint any; Let any; Internal optionsutil.Options }
type DeleteManyOptionsBuilder struct { Opts []func(*DeleteManyOptions) error }
func (*DeleteManyOptionsBuilder) List() []func(*DeleteManyOptions) error
func (*DeleteManyOptionsBuilder) SetCollation(c *Collation) *DeleteManyOptionsBuilder
func (*DeleteManyOptionsBuilder) SetComment(comment any) *DeleteManyOptionsBuilder
func (*DeleteManyOptionsBuilder) SetHint(hint any) *DeleteManyOptionsBuilder
func (*DeleteManyOptionsBuilder) SetLet(let any) *DeleteManyOptionsBuilder
type DeleteOneOptions struct { Collation *Collation; Comment any; Hint any; Let any; Internal optionsutil.Options }
type DeleteOneOptionsBuilder struct { Opts []func(*DeleteOneOptions) error }
func (*DeleteOneOptionsBuilder) List() []func(*DeleteOneOptions) error
func (*DeleteOneOptionsBuilder) SetCollation(c *Collation) *DeleteOneOptionsBuilder
func (*DeleteOneOptionsBuilder) SetComment(comment any) *DeleteOneOptionsBuilder
func (*DeleteOneOptionsBuilder) SetHint(hint any) *DeleteOneOptionsBuilder
func (*DeleteOneOptionsBuilder) SetLet(let any) *DeleteOneOptionsBuilder
type DistinctOptions struct { Collation *Collation; Comment any; Hint any; Internal optionsutil.Options }
type DistinctOptionsBuilder struct { Opts []func(*DistinctOptions) error }
func (*DistinctOptionsBuilder) List() []func(*DistinctOptions) error
func (*DistinctOptionsBuilder) SetCollation(c *Collation) *DistinctOptionsBuilder
func (*DistinctOptionsBuilder) SetComment(comment any) *DistinctOptionsBuilder
func (*DistinctOptionsBuilder) SetHint(hint any) *DistinctOptionsBuilder
type DriverInfo struct { Name string; Version string; Platform string }
type DropCollectionOptions struct { EncryptedFields any; Internal optionsutil.Options }
type DropCollectionOptionsBuilder struct { Opts []func(*DropCollectionOptions) error }
func (*DropCollectionOptionsBuilder) List() []func(*DropCollectionOptions) error
func (*DropCollectionOptionsBuilder) SetEncryptedFields(encryptedFields any) *DropCollectionOptionsBuilder
type DropIndexesOptions struct { Internal optionsutil.Options }
type DropIndexesOptionsBuilder struct { Opts []func(*DropIndexesOptions) error }
func (*DropIndexesOptionsBuilder) List() []func(*DropIndexesOptions) error
type DropSearchIndexOptions struct{}
type DropSearchIndexOptionsBuilder struct { Opts []func(*DropSearchIndexOptions) error }
func (*DropSearchIndexOptionsBuilder) List() []func(*DropSearchIndexOptions) error
type EncryptOptions struct { KeyID *bson.Binary; KeyAltName *string; Algorithm string; QueryType string; ContentionFactor *int64; RangeOptions *RangeOptionsBuilder; StringOptions *StringOptionsBuilder }
type EncryptOptionsBuilder struct { Opts []func(*EncryptOptions) error }
func (*EncryptOptionsBuilder) List() []func(*EncryptOptions) error
func (*EncryptOptionsBuilder) SetAlgorithm(algorithm string) *EncryptOptionsBuilder
func (*EncryptOptionsBuilder) SetContentionFactor(contentionFactor int64) *EncryptOptionsBuilder
func (*EncryptOptionsBuilder) SetKeyAltName(keyAltName string) *EncryptOptionsBuilder
func (*EncryptOptionsBuilder) SetKeyID(keyID bson.Binary) *EncryptOptionsBuilder
func (*EncryptOptionsBuilder) SetQueryType(queryType string) *EncryptOptionsBuilder
func (*EncryptOptionsBuilder) SetRangeOptions(ro *RangeOptionsBuilder) *EncryptOptionsBuilder
func (*EncryptOptionsBuilder) SetStringOptions(so *StringOptionsBuilder) *EncryptOptionsBuilder
type EstimatedDocumentCountOptions struct { Comment any; Internal optionsutil.Options }
type EstimatedDocumentCountOptionsBuilder struct { Opts []func(*EstimatedDocumentCountOptions) error }
func (*EstimatedDocumentCountOptionsBuilder) List() []func(*EstimatedDocumentCountOptions) error
func (*EstimatedDocumentCountOptionsBuilder) SetComment(comment any) *EstimatedDocumentCountOptionsBuilder
type FindOneAndDeleteOptions struct { Collation *Collation; Comment any; Projection any; Sort any; Hint any; Let any; Internal optionsutil.Options }
type FindOneAndDeleteOptionsBuilder struct { Opts []func(*FindOneAndDeleteOptions) error }
func (*FindOneAndDeleteOptionsBuilder) List() []func(*FindOneAndDeleteOptions) error
func (*FindOneAndDeleteOptionsBuilder) SetCollation(collation *Collation) *FindOneAndDeleteOptionsBuilder
func (*FindOneAndDeleteOptionsBuilder) SetComment(comment any) *FindOneAndDeleteOptionsBuilder
func (*FindOneAndDeleteOptionsBuilder) SetHint(hint any) *FindOneAndDeleteOptionsBuilder
func (*FindOneAndDeleteOptionsBuilder) SetLet(let any) *FindOneAndDeleteOptionsBuilder
func (*FindOneAndDeleteOptionsBuilder) SetProjection(projection any) *FindOneAndDeleteOptionsBuilder
func (*FindOneAndDeleteOptionsBuilder) SetSort(sort any) *FindOneAndDeleteOptionsBuilder
type FindOneAndReplaceOptions struct { BypassDocumentValidation *bool; Collation *Collation; Comment any; Projection any; ReturnDocument *ReturnDocument; Sort any; Upsert *bool; Hint any; Let any; Internal optionsutil.Options }
type FindOneAndReplaceOptionsBuilder struct { Opts []func(*FindOneAndReplaceOptions) error }
func (*FindOneAndReplaceOptionsBuilder) List() []func(*FindOneAndReplaceOptions) error
func (*FindOneAndReplaceOptionsBuilder) SetBypassDocumentValidation(b bool) *FindOneAndReplaceOptionsBuilder
func (*FindOneAndReplaceOptionsBuilder) SetCollation(collation *Collation) *FindOneAndReplaceOptionsBuilder
func (*FindOneAndReplaceOptionsBuilder) SetComment(comment any) *FindOneAndReplaceOptionsBuilder
func (*FindOneAndReplaceOptionsBuilder) SetHint(hint any) *FindOneAndReplaceOptionsBuilder
func (*FindOneAndReplaceOptionsBuilder) SetLet(let any) *FindOneAndReplaceOptionsBuilder
func (*FindOneAndReplaceOptionsBuilder) SetProjection(projection any) *FindOneAndReplaceOptionsBuilder
func (*FindOneAndReplaceOptionsBuilder) SetReturnDocument(rd ReturnDocument) *FindOneAndReplaceOptionsBuilder
func (*FindOneAndReplaceOptionsBuilder) SetSort(sort any) *FindOneAndReplaceOptionsBuilder
func (*FindOneAndReplaceOptionsBuilder) SetUpsert(b bool) *FindOneAndReplaceOptionsBuilder
type FindOneAndUpdateOptions struct { ArrayFilters []any; BypassDocumentValidation *bool; Collation *Collation; Comment any; Projection any; ReturnDocument *ReturnDocument; Sort any; Upsert *bool; Hint any; Let any; Internal optionsutil.Options }
type FindOneAndUpdateOptionsBuilder struct { Opts []func(*FindOneAndUpdateOptions) error }
func (*FindOneAndUpdateOptionsBuilder) List() []func(*FindOneAndUpdateOptions) error
func (*FindOneAndUpdateOptionsBuilder) SetArrayFilters(filters []any) *FindOneAndUpdateOptionsBuilder
func (*FindOneAndUpdateOptionsBuilder) SetBypassDocumentValidation(b bool) *FindOneAndUpdateOptionsBuilder
func (*FindOneAndUpdateOptionsBuilder) SetCollation(collation *Collation) *FindOneAndUpdateOptionsBuilder
func (*FindOneAndUpdateOptionsBuilder) SetComment(comment any) *FindOneAndUpdateOptionsBuilder
func (*FindOneAndUpdateOptionsBuilder) SetHint(hint any) *FindOneAndUpdateOptionsBuilder
func (*FindOneAndUpdateOptionsBuilder) SetLet(let any) *FindOneAndUpdateOptionsBuilder
func (*FindOneAndUpdateOptionsBuilder) SetProjection(projection any) *FindOneAndUpdateOptionsBuilder
func (*FindOneAndUpdateOptionsBuilder) SetReturnDocument(rd ReturnDocument) *FindOneAndUpdateOptionsBuilder
func (*FindOneAndUpdateOptionsBuilder) SetSort(sort any) *FindOneAndUpdateOptionsBuilder
func (*FindOneAndUpdateOptionsBuilder) SetUpsert(b bool) *FindOneAndUpdateOptionsBuilder
type FindOneOptions struct { AllowPartialResults *bool; Collation *Collation; Comment any; Hint any; Max any; Min any; OplogReplay *bool; Projection any; ReturnKey *bool; ShowRecordID *bool; Skip *int64; Sort any; Internal optionsutil.Options }
type FindOneOptionsBuilder struct { Opts []func(*FindOneOptions) error }
func (*FindOneOptionsBuilder) List() []func(*FindOneOptions) error
func (*FindOneOptionsBuilder) SetAllowPartialResults(b bool) *FindOneOptionsBuilder
func (*FindOneOptionsBuilder) SetCollation(collation *Collation) *FindOneOptionsBuilder
func (*FindOneOptionsBuilder) SetComment(comment any) *FindOneOptionsBuilder
func (*FindOneOptionsBuilder) SetHint(hint any) *FindOneOptionsBuilder
func (*FindOneOptionsBuilder) SetMax(maxVal any) *FindOneOptionsBuilder
func (*FindOneOptionsBuilder) SetMin(minVal any) *FindOneOptionsBuilder
func (*FindOneOptionsBuilder) SetOplogReplay(b bool) *FindOneOptionsBuilder
func (*FindOneOptionsBuilder) SetProjection(projection any) *FindOneOptionsBuilder
func (*FindOneOptionsBuilder) SetReturnKey(b bool) *FindOneOptionsBuilder
func (*FindOneOptionsBuilder) SetShowRecordID(b bool) *FindOneOptionsBuilder
func (*FindOneOptionsBuilder) SetSkip(i int64) *FindOneOptionsBuilder
func (*FindOneOptionsBuilder) SetSort(sort any) *FindOneOptionsBuilder
type FindOptions struct { AllowPartialResults *bool; Collation *Collation; Comment any; Hint any; Max any; MaxAwaitTime *time.Duration; Min any; OplogReplay *bool; Projection any; ReturnKey *bool; ShowRecordID *bool; Skip *int64; Sort any; AllowDiskUse *bool; BatchSize *int32; CursorType *CursorType; Let any; Limit *int64; NoCursorTimeout *bool; Internal optionsutil.Options }
type FindOptionsBuilder struct { Opts []func(*FindOptions) error }
func (*FindOptionsBuilder) List() []func(*FindOptions) error
func (*FindOptionsBuilder) SetAllowDiskUse(b bool) *FindOptionsBuilder
func (*FindOptionsBuilder) SetAllowPartialResults(b bool) *FindOptionsBuilder
func (*FindOptionsBuilder) SetBatchSize(i int32) *FindOptionsBuilder
func (*FindOptionsBuilder) SetCollation(collation *Collation) *FindOptionsBuilder
func (*FindOptionsBuilder) SetComment(comment any) *FindOptionsBuilder
func (*FindOptionsBuilder) SetCursorType(ct CursorType) *FindOptionsBuilder
func (*FindOptionsBuilder) SetHint(hint any) *FindOptionsBuilder
func (*FindOptionsBuilder) SetLet(let any) *FindOptionsBuilder
func (*FindOptionsBuilder) SetLimit(i int64) *FindOptionsBuilder
func (*FindOptionsBuilder) SetMax(maxVal any) *FindOptionsBuilder
func (*FindOptionsBuilder) SetMaxAwaitTime(d time.Duration) *FindOptionsBuilder
func (*FindOptionsBuilder) SetMin(minVal any) *FindOptionsBuilder
func (*FindOptionsBuilder) SetNoCursorTimeout(b bool) *FindOptionsBuilder
func (*FindOptionsBuilder) SetOplogReplay(b bool) *FindOptionsBuilder
func (*FindOptionsBuilder) SetProjection(projection any) *FindOptionsBuilder
func (*FindOptionsBuilder) SetReturnKey(b bool) *FindOptionsBuilder
func (*FindOptionsBuilder) SetShowRecordID(b bool) *FindOptionsBuilder
func (*FindOptionsBuilder) SetSkip(i int64) *FindOptionsBuilder
func (*FindOptionsBuilder) SetSort(sort any) *FindOptionsBuilder
type FullDocument string
type GridFSFindOptions struct { AllowDiskUse *bool; BatchSize *int32; Limit *int32; NoCursorTimeout *bool; Skip *int32; Sort any }
type GridFSFindOptionsBuilder struct { Opts []func(*GridFSFindOptions) error }
func (*GridFSFindOptionsBuilder) List() []func(*GridFSFindOptions) error
func (*GridFSFindOptionsBuilder) SetAllowDiskUse(b bool) *GridFSFindOptionsBuilder
func (*GridFSFindOptionsBuilder) SetBatchSize(i int32) *GridFSFindOptionsBuilder
func (*GridFSFindOptionsBuilder) SetLimit(i int32) *GridFSFindOptionsBuilder
func (*GridFSFindOptionsBuilder) SetNoCursorTimeout(b bool) *GridFSFindOptionsBuilder
func (*GridFSFindOptionsBuilder) SetSkip(i int32) *GridFSFindOptionsBuilder
func (*GridFSFindOptionsBuilder) SetSort(sort any) *GridFSFindOptionsBuilder
type GridFSNameOptions struct { Revision *int32 }
type GridFSNameOptionsBuilder struct { Opts []func(*GridFSNameOptions) error }
func (*GridFSNameOptionsBuilder) List() []func(*GridFSNameOptions) error
func (*GridFSNameOptionsBuilder) SetRevision(r int32) *GridFSNameOptionsBuilder
type GridFSUploadOptions struct { ChunkSizeBytes *int32; Metadata any; Registry *bson.Registry }
type GridFSUploadOptionsBuilder struct { Opts []func(*GridFSUploadOptions) error }
func (*GridFSUploadOptionsBuilder) List() []func(*GridFSUploadOptions) error
func (*GridFSUploadOptionsBuilder) SetChunkSizeBytes(i int32) *GridFSUploadOptionsBuilder
func (*GridFSUploadOptionsBuilder) SetMetadata(doc any) *GridFSUploadOptionsBuilder
func (*GridFSUploadOptionsBuilder) SetRegistry(registry *bson.Registry) *GridFSUploadOptionsBuilder
type IDPInfo struct { Issuer string; ClientID string; RequestScopes []string }
type IndexOptions struct { ExpireAfterSeconds *int32; Name *string; Sparse *bool; StorageEngine any; Unique *bool; Version *int32; DefaultLanguage *string; LanguageOverride *string; TextVersion *int32; Weights any; SphereVersion *int32; Bits *int32; Max *float64; Min *float64; BucketSize *int32; PartialFilterExpression any; Collation *Collation; WildcardProjection any; Hidden *bool }
type IndexOptionsBuilder struct { Opts []func(*IndexOptions) error }
func (*IndexOptionsBuilder) List() []func(*IndexOptions) error
func (*IndexOptionsBuilder) SetBits(bits int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetBucketSize(bucketSize int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetCollation(collation *Collation) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetDefaultLanguage(language string) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetExpireAfterSeconds(seconds int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetHidden(hidden bool) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetLanguageOverride(override string) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetMax(maxVal float64) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetMin(minVal float64) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetName(name string) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetPartialFilterExpression(expression any) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetSparse(sparse bool) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetSphereVersion(version int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetStorageEngine(engine any) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetTextVersion(version int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetUnique(unique bool) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetVersion(version int32) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetWeights(weights any) *IndexOptionsBuilder
func (*IndexOptionsBuilder) SetWildcardProjection(wildcardProjection any) *IndexOptionsBuilder
type InsertManyOptions struct { BypassDocumentValidation *bool; Comment any; Ordered *bool; Internal optionsutil.Options }
type InsertManyOptionsBuilder struct { Opts []func(*InsertManyOptions) error }
func (*InsertManyOptionsBuilder) List() []func(*InsertManyOptions) error
func (*InsertManyOptionsBuilder) SetBypassDocumentValidation(b bool) *InsertManyOptionsBuilder
func (*InsertManyOptionsBuilder) SetComment(comment any) *InsertManyOptionsBuilder
func (*InsertManyOptionsBuilder) SetOrdered(b bool) *InsertManyOptionsBuilder
type InsertOneOptions struct { BypassDocumentValidation *bool; Comment any; Internal optionsutil.Options }
type InsertOneOptionsBuilder struct { Opts []func(*InsertOneOptions) error }
func (*InsertOneOptionsBuilder) List() []func(*InsertOneOptions) error
func (*InsertOneOptionsBuilder) SetBypassDocumentValidation(b bool) *InsertOneOptionsBuilder
func (*InsertOneOptionsBuilder) SetComment(comment any) *InsertOneOptionsBuilder
type ListCollectionsOptions struct { NameOnly *bool; BatchSize *int32; AuthorizedCollections *bool; Internal optionsutil.Options }
type ListCollectionsOptionsBuilder struct { Opts []func(*ListCollectionsOptions) error }
func (*ListCollectionsOptionsBuilder) List() []func(*ListCollectionsOptions) error
func (*ListCollectionsOptionsBuilder) SetAuthorizedCollections(b bool) *ListCollectionsOptionsBuilder
func (*ListCollectionsOptionsBuilder) SetBatchSize(size int32) *ListCollectionsOptionsBuilder
func (*ListCollectionsOptionsBuilder) SetNameOnly(b bool) *ListCollectionsOptionsBuilder
type ListDatabasesOptions struct { NameOnly *bool; AuthorizedDatabases *bool }
type ListDatabasesOptionsBuilder struct { Opts []func(*ListDatabasesOptions) error }
func (*ListDatabasesOptionsBuilder) List() []func(*ListDatabasesOptions) error
func (*ListDatabasesOptionsBuilder) SetAuthorizedDatabases(b bool) *ListDatabasesOptionsBuilder
func (*ListDatabasesOptionsBuilder) SetNameOnly(b bool) *ListDatabasesOptionsBuilder
type ListIndexesOptions struct { BatchSize *int32; Internal optionsutil.Options }
type ListIndexesOptionsBuilder struct { Opts []func(*ListIndexesOptions) error }
func (*ListIndexesOptionsBuilder) List() []func(*ListIndexesOptions) error
func (*ListIndexesOptionsBuilder) SetBatchSize(i int32) *ListIndexesOptionsBuilder
type ListSearchIndexesOptions struct { AggregateOptions *AggregateOptions }
type ListSearchIndexesOptionsBuilder struct { Opts []func(*ListSearchIndexesOptions) error }
func (*ListSearchIndexesOptionsBuilder) List() []func(*ListSearchIndexesOptions) error
type Lister[T any] interface { List() []func(*T) error }
type LogComponent int
type LogLevel int
type LogSink interface { Error(err error, message string, keysAndValues ...any); Info(level int, message string, keysAndValues ...any) }
type LoggerOptions struct { ComponentLevels map[LogComponent]LogLevel; Sink LogSink; MaxDocumentLength uint }
func (*LoggerOptions) SetComponentLevel(component LogComponent, level LogLevel) *LoggerOptions
func (*LoggerOptions) SetMaxDocumentLength(maxDocumentLength uint) *LoggerOptions
func (*LoggerOptions) SetSink(sink LogSink) *LoggerOptions
type OIDCArgs struct { Version int; IDPInfo *IDPInfo; RefreshToken *string }
type OIDCCallback func(context.Context, *OIDCArgs) (*OIDCCredential, error)
type OIDCCredential struct { AccessToken string; ExpiresAt *time.Time; RefreshToken *string }
type PrefixOptions struct { StrMinQueryLength int32; StrMaxQueryLength int32 }
type RangeOptions struct { Min *bson.RawValue; Max *bson.RawValue; Sparsity *int64; TrimFactor *int32; Precision *int32 }
type RangeOptionsBuilder struct { Opts []func(*RangeOptions) error }
func (*RangeOptionsBuilder) List() []func(*RangeOptions) error
func (*RangeOptionsBuilder) SetMax(maxVal bson.RawValue) *RangeOptionsBuilder
func (*RangeOptionsBuilder) SetMin(minVal bson.RawValue) *RangeOptionsBuilder
func (*RangeOptionsBuilder) SetPrecision(precision int32) *RangeOptionsBuilder
func (*RangeOptionsBuilder) SetSparsity(sparsity int64) *RangeOptionsBuilder
func (*RangeOptionsBuilder) SetTrimFactor(trimFactor int32) *RangeOptionsBuilder
type ReplaceOptions struct { BypassDocumentValidation *bool; Collation *Collation; Comment any; Hint any; Upsert *bool; Let any; Sort any; Internal optionsutil.Options }
type ReplaceOptionsBuilder struct { Opts []func(*ReplaceOptions) error }
func (*ReplaceOptionsBuilder) List() []func(*ReplaceOptions) error
func (*ReplaceOptionsBuilder) SetBypassDocumentValidation(b bool) *ReplaceOptionsBuilder
func (*ReplaceOptionsBuilder) SetCollation(c *Collation) *ReplaceOptionsBuilder
func (*ReplaceOptionsBuilder) SetComment(comment any) *ReplaceOptionsBuilder
func (*ReplaceOptionsBuilder) SetHint(h any) *ReplaceOptionsBuilder
func (*ReplaceOptionsBuilder) SetLet(l any) *ReplaceOptionsBuilder
func (*ReplaceOptionsBuilder) SetSort(s any) *ReplaceOptionsBuilder
func (*ReplaceOptionsBuilder) SetUpsert(b bool) *ReplaceOptionsBuilder
type ReturnDocument int8
type RewrapManyDataKeyOptions struct { Provider *string; MasterKey any }
type RewrapManyDataKeyOptionsBuilder struct { Opts []func(*RewrapManyDataKeyOptions) error }
func (*RewrapManyDataKeyOptionsBuilder) List() []func(*RewrapManyDataKeyOptions) error
func (*RewrapManyDataKeyOptionsBuilder) SetMasterKey(masterKey any) *RewrapManyDataKeyOptionsBuilder
func (*RewrapManyDataKeyOptionsBuilder) SetProvider(provider string) *RewrapManyDataKeyOptionsBuilder
type RunCmdOptions struct { ReadPreference *readpref.ReadPref }
type RunCmdOptionsBuilder struct { Opts []func(*RunCmdOptions) error }
func (*RunCmdOptionsBuilder) List() []func(*RunCmdOptions) error
func (*RunCmdOptionsBuilder) SetReadPreference(rp *readpref.ReadPref) *RunCmdOptionsBuilder
type SearchIndexesOptions struct { Name *string; Type *string }
type SearchIndexesOptionsBuilder struct { Opts []func(*SearchIndexesOptions) error }
func (*SearchIndexesOptionsBuilder) List() []func(*SearchIndexesOptions) error
func (*SearchIndexesOptionsBuilder) SetName(name string) *SearchIndexesOptionsBuilder
func (*SearchIndexesOptionsBuilder) SetType(typ string) *SearchIndexesOptionsBuilder
type ServerAPIOptions struct { ServerAPIVersion ServerAPIVersion; Strict *bool; DeprecationErrors *bool }
func (*ServerAPIOptions) SetDeprecationErrors(deprecationErrors bool) *ServerAPIOptions
func (*ServerAPIOptions) SetStrict(strict bool) *ServerAPIOptions
type ServerAPIVersion string
func (ServerAPIVersion) Validate() error
type SessionOptions struct { CausalConsistency *bool; DefaultTransactionOptions *TransactionOptionsBuilder; Snapshot *bool; SnapshotTime *bson.Timestamp }
type SessionOptionsBuilder struct { Opts []func(*SessionOptions) error }
func (*SessionOptionsBuilder) List() []func(*SessionOptions) error
func (*SessionOptionsBuilder) SetCausalConsistency(b bool) *SessionOptionsBuilder
func (*SessionOptionsBuilder) SetDefaultTransactionOptions(dt *TransactionOptionsBuilder) *SessionOptionsBuilder
func (*SessionOptionsBuilder) SetSnapshot(b bool) *SessionOptionsBuilder
func (*SessionOptionsBuilder) SetSnapshotTime(t bson.Timestamp) *SessionOptionsBuilder
type StringOptions struct { Substring *SubstringOptions; Prefix *PrefixOptions; Suffix *SuffixOptions; CaseSensitive bool; DiacriticSensitive bool }
type StringOptionsBuilder struct { Opts []func(*StringOptions) error }
func (*StringOptionsBuilder) List() []func(*StringOptions) error
func (*StringOptionsBuilder) SetCaseSensitive(caseSensitive bool) *StringOptionsBuilder
func (*StringOptionsBuilder) SetDiacriticSensitive(diacriticSensitive bool) *StringOptionsBuilder
func (*StringOptionsBuilder) SetPrefix(prefix PrefixOptions) *StringOptionsBuilder
func (*StringOptionsBuilder) SetSubstring(substring SubstringOptions) *StringOptionsBuilder
func (*StringOptionsBuilder) SetSuffix(suffix SuffixOptions) *StringOptionsBuilder
type SubstringOptions struct { StrMaxLength int32; StrMinQueryLength int32; StrMaxQueryLength int32 }
type SuffixOptions struct { StrMinQueryLength int32; StrMaxQueryLength int32 }
type TimeSeriesOptions struct { TimeField string; MetaField *string; Granularity *string; BucketMaxSpan *time.Duration; BucketRounding *time.Duration }
type TimeSeriesOptionsBuilder struct { Opts []func(*TimeSeriesOptions) error }
func (*TimeSeriesOptionsBuilder) List() []func(*TimeSeriesOptions) error
func (*TimeSeriesOptionsBuilder) SetBucketMaxSpan(dur time.Duration) *TimeSeriesOptionsBuilder
func (*TimeSeriesOptionsBuilder) SetBucketRounding(dur time.Duration) *TimeSeriesOptionsBuilder
func (*TimeSeriesOptionsBuilder) SetGranularity(granularity string) *TimeSeriesOptionsBuilder
func (*TimeSeriesOptionsBuilder) SetMetaField(metaField string) *TimeSeriesOptionsBuilder
func (*TimeSeriesOptionsBuilder) SetTimeField(timeField string) *TimeSeriesOptionsBuilder
type TransactionOptions struct { ReadConcern *readconcern.ReadConcern; ReadPreference *readpref.ReadPref; WriteConcern *writeconcern.WriteConcern }
type TransactionOptionsBuilder struct { Opts []func(*TransactionOptions) error }
func (*TransactionOptionsBuilder) List() []func(*TransactionOptions) error
func (*TransactionOptionsBuilder) SetReadConcern(rc *readconcern.ReadConcern) *TransactionOptionsBuilder
func (*TransactionOptionsBuilder) SetReadPreference(rp *readpref.ReadPref) *TransactionOptionsBuilder
func (*TransactionOptionsBuilder) SetWriteConcern(wc *writeconcern.WriteConcern) *TransactionOptionsBuilder
type UpdateManyOptions struct { ArrayFilters []any; BypassDocumentValidation *bool; Collation *Collation; Comment any; Hint any; Upsert *bool; Let any; Internal optionsutil.Options }
type UpdateManyOptionsBuilder struct { Opts []func(*UpdateManyOptions) error }
func (*UpdateManyOptionsBuilder) List() []func(*UpdateManyOptions) error
func (*UpdateManyOptionsBuilder) SetArrayFilters(af []any) *UpdateManyOptionsBuilder
func (*UpdateManyOptionsBuilder) SetBypassDocumentValidation(b bool) *UpdateManyOptionsBuilder
func (*UpdateManyOptionsBuilder) SetCollation(c *Collation) *UpdateManyOptionsBuilder
func (*UpdateManyOptionsBuilder) SetComment(comment any) *UpdateManyOptionsBuilder
func (*UpdateManyOptionsBuilder) SetHint(h any) *UpdateManyOptionsBuilder
func (*UpdateManyOptionsBuilder) SetLet(l any) *UpdateManyOptionsBuilder
func (*UpdateManyOptionsBuilder) SetUpsert(b bool) *UpdateManyOptionsBuilder
type UpdateOneOptions struct { ArrayFilters []any; BypassDocumentValidation *bool; Collation *Collation; Comment any; Hint any; Upsert *bool; Let any; Sort any; Internal optionsutil.Options }
type UpdateOneOptionsBuilder struct { Opts []func(*UpdateOneOptions) error }
func (*UpdateOneOptionsBuilder) List() []func(*UpdateOneOptions) error
func (*UpdateOneOptionsBuilder) SetArrayFilters(af []any) *UpdateOneOptionsBuilder
func (*UpdateOneOptionsBuilder) SetBypassDocumentValidation(b bool) *UpdateOneOptionsBuilder
func (*UpdateOneOptionsBuilder) SetCollation(c *Collation) *UpdateOneOptionsBuilder
func (*UpdateOneOptionsBuilder) SetComment(comment any) *UpdateOneOptionsBuilder
func (*UpdateOneOptionsBuilder) SetHint(h any) *UpdateOneOptionsBuilder
func (*UpdateOneOptionsBuilder) SetLet(l any) *UpdateOneOptionsBuilder
func (*UpdateOneOptionsBuilder) SetSort(s any) *UpdateOneOptionsBuilder
func (*UpdateOneOptionsBuilder) SetUpsert(b bool) *UpdateOneOptionsBuilder
type UpdateSearchIndexOptions struct{}
type UpdateSearchIndexOptionsBuilder struct { Opts []func(*UpdateSearchIndexOptions) error }
func (*UpdateSearchIndexOptionsBuilder) List() []func(*UpdateSearchIndexOptions) error
