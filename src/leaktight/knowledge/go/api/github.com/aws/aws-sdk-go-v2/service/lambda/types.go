// Interface of github.com/aws/aws-sdk-go-v2/service/lambda/types@v1.114.3, generated from its types. Signatures only.
package types

import smithy "github.com/aws/smithy-go"
import "time"

const ApplicationLogLevelDebug ApplicationLogLevel = "DEBUG"
const ApplicationLogLevelError ApplicationLogLevel = "ERROR"
const ApplicationLogLevelFatal ApplicationLogLevel = "FATAL"
const ApplicationLogLevelInfo ApplicationLogLevel = "INFO"
const ApplicationLogLevelTrace ApplicationLogLevel = "TRACE"
const ApplicationLogLevelWarn ApplicationLogLevel = "WARN"
const ArchitectureArm64 Architecture = "arm64"
const ArchitectureX8664 Architecture = "x86_64"
const CapacityProviderPredefinedMetricTypeLambdaCapacityProviderAverageCPUUtilization CapacityProviderPredefinedMetricType = "LambdaCapacityProviderAverageCPUUtilization"
const CapacityProviderScalingModeAuto CapacityProviderScalingMode = "Auto"
const CapacityProviderScalingModeManual CapacityProviderScalingMode = "Manual"
const CapacityProviderStateActive CapacityProviderState = "Active"
const CapacityProviderStateDeleting CapacityProviderState = "Deleting"
const CapacityProviderStateFailed CapacityProviderState = "Failed"
const CapacityProviderStatePending CapacityProviderState = "Pending"
const CodeSigningPolicyEnforce CodeSigningPolicy = "Enforce"
const CodeSigningPolicyWarn CodeSigningPolicy = "Warn"
const DirectS3ReadAuto DirectS3Read = "AUTO"
const DirectS3ReadDisabled DirectS3Read = "DISABLED"
const DirectS3ReadEnabled DirectS3Read = "ENABLED"
const EndPointTypeKafkaBootstrapServers EndPointType = "KAFKA_BOOTSTRAP_SERVERS"
const EventSourceMappingMetricErrorCount EventSourceMappingMetric = "ErrorCount"
const EventSourceMappingMetricEventCount EventSourceMappingMetric = "EventCount"
const EventSourceMappingMetricKafkaMetrics EventSourceMappingMetric = "KafkaMetrics"
const EventSourceMappingSystemLogLevelDebug EventSourceMappingSystemLogLevel = "DEBUG"
const EventSourceMappingSystemLogLevelInfo EventSourceMappingSystemLogLevel = "INFO"
const EventSourceMappingSystemLogLevelWarn EventSourceMappingSystemLogLevel = "WARN"
const EventSourcePositionAtTimestamp EventSourcePosition = "AT_TIMESTAMP"
const EventSourcePositionLatest EventSourcePosition = "LATEST"
const EventSourcePositionTrimHorizon EventSourcePosition = "TRIM_HORIZON"
const EventTypeCallbackFailed EventType = "CallbackFailed"
const EventTypeCallbackStarted EventType = "CallbackStarted"
const EventTypeCallbackSucceeded EventType = "CallbackSucceeded"
const EventTypeCallbackTimedOut EventType = "CallbackTimedOut"
const EventTypeChainedInvokeFailed EventType = "ChainedInvokeFailed"
const EventTypeChainedInvokeStarted EventType = "ChainedInvokeStarted"
const EventTypeChainedInvokeStopped EventType = "ChainedInvokeStopped"
const EventTypeChainedInvokeSucceeded EventType = "ChainedInvokeSucceeded"
const EventTypeChainedInvokeTimedOut EventType = "ChainedInvokeTimedOut"
const EventTypeContextFailed EventType = "ContextFailed"
const EventTypeContextStarted EventType = "ContextStarted"
const EventTypeContextSucceeded EventType = "ContextSucceeded"
const EventTypeExecutionFailed EventType = "ExecutionFailed"
const EventTypeExecutionStarted EventType = "ExecutionStarted"
const EventTypeExecutionStopped EventType = "ExecutionStopped"
const EventTypeExecutionSucceeded EventType = "ExecutionSucceeded"
const EventTypeExecutionTimedOut EventType = "ExecutionTimedOut"
const EventTypeInvocationCompleted EventType = "InvocationCompleted"
const EventTypeStepFailed EventType = "StepFailed"
const EventTypeStepStarted EventType = "StepStarted"
const EventTypeStepSucceeded EventType = "StepSucceeded"
const EventTypeWaitCancelled EventType = "WaitCancelled"
const EventTypeWaitStarted EventType = "WaitStarted"
const EventTypeWaitSucceeded EventType = "WaitSucceeded"
const ExecutionStatusFailed ExecutionStatus = "FAILED"
const ExecutionStatusRunning ExecutionStatus = "RUNNING"
const ExecutionStatusStopped ExecutionStatus = "STOPPED"
const ExecutionStatusSucceeded ExecutionStatus = "SUCCEEDED"
const ExecutionStatusTimedOut ExecutionStatus = "TIMED_OUT"
const FullDocumentDefault FullDocument = "Default"
const FullDocumentUpdateLookup FullDocument = "UpdateLookup"
const FunctionResponseTypeReportBatchItemFailures FunctionResponseType = "ReportBatchItemFailures"
const FunctionUrlAuthTypeAwsIam FunctionUrlAuthType = "AWS_IAM"
const FunctionUrlAuthTypeNone FunctionUrlAuthType = "NONE"
const FunctionVersionAll FunctionVersion = "ALL"
const FunctionVersionLatestPublishedLatestPublished FunctionVersionLatestPublished = "LATEST_PUBLISHED"
const InvocationTypeDryRun InvocationType = "DryRun"
const InvocationTypeEvent InvocationType = "Event"
const InvocationTypeRequestResponse InvocationType = "RequestResponse"
const InvokeModeBuffered InvokeMode = "BUFFERED"
const InvokeModeResponseStream InvokeMode = "RESPONSE_STREAM"
const KafkaEventSourceMappingConsumptionModeQueue KafkaEventSourceMappingConsumptionMode = "Queue"
const KafkaEventSourceMappingConsumptionModeStream KafkaEventSourceMappingConsumptionMode = "Stream"
const KafkaSchemaRegistryAuthTypeBasicAuth KafkaSchemaRegistryAuthType = "BASIC_AUTH"
const KafkaSchemaRegistryAuthTypeClientCertificateTlsAuth KafkaSchemaRegistryAuthType = "CLIENT_CERTIFICATE_TLS_AUTH"
const KafkaSchemaRegistryAuthTypeOauthbearerAuth KafkaSchemaRegistryAuthType = "OAUTHBEARER_AUTH"
const KafkaSchemaRegistryAuthTypeServerRootCaCertificate KafkaSchemaRegistryAuthType = "SERVER_ROOT_CA_CERTIFICATE"
const KafkaSchemaValidationAttributeKey KafkaSchemaValidationAttribute = "KEY"
const KafkaSchemaValidationAttributeValue KafkaSchemaValidationAttribute = "VALUE"
const LastUpdateStatusFailed LastUpdateStatus = "Failed"
const LastUpdateStatusInProgress LastUpdateStatus = "InProgress"
const LastUpdateStatusReasonCodeCapacityProviderScalingLimitExceeded LastUpdateStatusReasonCode = "CapacityProviderScalingLimitExceeded"
const LastUpdateStatusReasonCodeDependencyError LastUpdateStatusReasonCode = "DependencyError"
const LastUpdateStatusReasonCodeDisabledKMSKey LastUpdateStatusReasonCode = "DisabledKMSKey"
const LastUpdateStatusReasonCodeDisallowedByVpcEncryptionControl LastUpdateStatusReasonCode = "DisallowedByVpcEncryptionControl"
const LastUpdateStatusReasonCodeEC2RequestLimitExceeded LastUpdateStatusReasonCode = "EC2RequestLimitExceeded"
const LastUpdateStatusReasonCodeEFSIOError LastUpdateStatusReasonCode = "EFSIOError"
const LastUpdateStatusReasonCodeEFSMountConnectivityError LastUpdateStatusReasonCode = "EFSMountConnectivityError"
const LastUpdateStatusReasonCodeEFSMountFailure LastUpdateStatusReasonCode = "EFSMountFailure"
const LastUpdateStatusReasonCodeEFSMountTimeout LastUpdateStatusReasonCode = "EFSMountTimeout"
const LastUpdateStatusReasonCodeEniLimitExceeded LastUpdateStatusReasonCode = "EniLimitExceeded"
const LastUpdateStatusReasonCodeFunctionError LastUpdateStatusReasonCode = "FunctionError"
const LastUpdateStatusReasonCodeFunctionErrorExtensionInitError LastUpdateStatusReasonCode = "FunctionError.ExtensionInitError"
const LastUpdateStatusReasonCodeFunctionErrorInitResourceExhausted LastUpdateStatusReasonCode = "FunctionError.InitResourceExhausted"
const LastUpdateStatusReasonCodeFunctionErrorInitTimeout LastUpdateStatusReasonCode = "FunctionError.InitTimeout"
const LastUpdateStatusReasonCodeFunctionErrorInvalidEntryPoint LastUpdateStatusReasonCode = "FunctionError.InvalidEntryPoint"
const LastUpdateStatusReasonCodeFunctionErrorInvalidWorkingDirectory LastUpdateStatusReasonCode = "FunctionError.InvalidWorkingDirectory"
const LastUpdateStatusReasonCodeFunctionErrorPermissionDenied LastUpdateStatusReasonCode = "FunctionError.PermissionDenied"
const LastUpdateStatusReasonCodeFunctionErrorRuntimeInitError LastUpdateStatusReasonCode = "FunctionError.RuntimeInitError"
const LastUpdateStatusReasonCodeFunctionErrorTooManyExtensions LastUpdateStatusReasonCode = "FunctionError.TooManyExtensions"
const LastUpdateStatusReasonCodeImageAccessDenied LastUpdateStatusReasonCode = "ImageAccessDenied"
const LastUpdateStatusReasonCodeImageDeleted LastUpdateStatusReasonCode = "ImageDeleted"
const LastUpdateStatusReasonCodeInsufficientCapacity LastUpdateStatusReasonCode = "InsufficientCapacity"
const LastUpdateStatusReasonCodeInsufficientRolePermissions LastUpdateStatusReasonCode = "InsufficientRolePermissions"
const LastUpdateStatusReasonCodeInternalError LastUpdateStatusReasonCode = "InternalError"
const LastUpdateStatusReasonCodeInvalidConfiguration LastUpdateStatusReasonCode = "InvalidConfiguration"
const LastUpdateStatusReasonCodeInvalidImage LastUpdateStatusReasonCode = "InvalidImage"
const LastUpdateStatusReasonCodeInvalidRuntime LastUpdateStatusReasonCode = "InvalidRuntime"
const LastUpdateStatusReasonCodeInvalidSecurityGroup LastUpdateStatusReasonCode = "InvalidSecurityGroup"
const LastUpdateStatusReasonCodeInvalidStateKMSKey LastUpdateStatusReasonCode = "InvalidStateKMSKey"
const LastUpdateStatusReasonCodeInvalidSubnet LastUpdateStatusReasonCode = "InvalidSubnet"
const LastUpdateStatusReasonCodeInvalidZipFileException LastUpdateStatusReasonCode = "InvalidZipFileException"
const LastUpdateStatusReasonCodeKMSKeyAccessDenied LastUpdateStatusReasonCode = "KMSKeyAccessDenied"
const LastUpdateStatusReasonCodeKMSKeyNotFound LastUpdateStatusReasonCode = "KMSKeyNotFound"
const LastUpdateStatusReasonCodeServiceQuotaExceededException LastUpdateStatusReasonCode = "ServiceQuotaExceededException"
const LastUpdateStatusReasonCodeSubnetOutOfIPAddresses LastUpdateStatusReasonCode = "SubnetOutOfIPAddresses"
const LastUpdateStatusReasonCodeVcpuLimitExceeded LastUpdateStatusReasonCode = "VcpuLimitExceeded"
const LastUpdateStatusSuccessful LastUpdateStatus = "Successful"
const LogFormatJson LogFormat = "JSON"
const LogFormatText LogFormat = "Text"
const LogTypeNone LogType = "None"
const LogTypeTail LogType = "Tail"
const OperationActionCancel OperationAction = "CANCEL"
const OperationActionFail OperationAction = "FAIL"
const OperationActionRetry OperationAction = "RETRY"
const OperationActionStart OperationAction = "START"
const OperationActionSucceed OperationAction = "SUCCEED"
const OperationStatusCancelled OperationStatus = "CANCELLED"
const OperationStatusFailed OperationStatus = "FAILED"
const OperationStatusPending OperationStatus = "PENDING"
const OperationStatusReady OperationStatus = "READY"
const OperationStatusStarted OperationStatus = "STARTED"
const OperationStatusStopped OperationStatus = "STOPPED"
const OperationStatusSucceeded OperationStatus = "SUCCEEDED"
const OperationStatusTimedOut OperationStatus = "TIMED_OUT"
const OperationTypeCallback OperationType = "CALLBACK"
const OperationTypeChainedInvoke OperationType = "CHAINED_INVOKE"
const OperationTypeContext OperationType = "CONTEXT"
const OperationTypeExecution OperationType = "EXECUTION"
const OperationTypeStep OperationType = "STEP"
const OperationTypeWait OperationType = "WAIT"
const PackageTypeImage PackageType = "Image"
const PackageTypeZip PackageType = "Zip"
const PropagateTagsModeExplicit PropagateTagsMode = "Explicit"
const PropagateTagsModeNone PropagateTagsMode = "None"
const ProvisionedConcurrencyStatusEnumFailed ProvisionedConcurrencyStatusEnum = "FAILED"
const ProvisionedConcurrencyStatusEnumInProgress ProvisionedConcurrencyStatusEnum = "IN_PROGRESS"
const ProvisionedConcurrencyStatusEnumReady ProvisionedConcurrencyStatusEnum = "READY"
const RecursiveLoopAllow RecursiveLoop = "Allow"
const RecursiveLoopTerminate RecursiveLoop = "Terminate"
const ResponseStreamingInvocationTypeDryRun ResponseStreamingInvocationType = "DryRun"
const ResponseStreamingInvocationTypeRequestResponse ResponseStreamingInvocationType = "RequestResponse"
const RuntimeDotnet10 Runtime = "dotnet10"
const RuntimeDotnet6 Runtime = "dotnet6"
const RuntimeDotnet8 Runtime = "dotnet8"
const RuntimeDotnetcore10 Runtime = "dotnetcore1.0"
const RuntimeDotnetcore20 Runtime = "dotnetcore2.0"
const RuntimeDotnetcore21 Runtime = "dotnetcore2.1"
const RuntimeDotnetcore31 Runtime = "dotnetcore3.1"
const RuntimeGo1x Runtime = "go1.x"
const RuntimeJava11 Runtime = "java11"
const RuntimeJava11al2023 Runtime = "java11.al2023"
const RuntimeJava17 Runtime = "java17"
const RuntimeJava17al2023 Runtime = "java17.al2023"
const RuntimeJava21 Runtime = "java21"
const RuntimeJava25 Runtime = "java25"
const RuntimeJava8 Runtime = "java8"
const RuntimeJava8al2 Runtime = "java8.al2"
const RuntimeJava8al2023 Runtime = "java8.al2023"
const RuntimeNodejs Runtime = "nodejs"
const RuntimeNodejs10x Runtime = "nodejs10.x"
const RuntimeNodejs12x Runtime = "nodejs12.x"
const RuntimeNodejs14x Runtime = "nodejs14.x"
const RuntimeNodejs16x Runtime = "nodejs16.x"
const RuntimeNodejs18x Runtime = "nodejs18.x"
const RuntimeNodejs20x Runtime = "nodejs20.x"
const RuntimeNodejs22x Runtime = "nodejs22.x"
const RuntimeNodejs24x Runtime = "nodejs24.x"
const RuntimeNodejs26x Runtime = "nodejs26.x"
const RuntimeNodejs43 Runtime = "nodejs4.3"
const RuntimeNodejs43edge Runtime = "nodejs4.3-edge"
const RuntimeNodejs610 Runtime = "nodejs6.10"
const RuntimeNodejs810 Runtime = "nodejs8.10"
const RuntimeProvided Runtime = "provided"
const RuntimeProvidedal2 Runtime = "provided.al2"
const RuntimeProvidedal2023 Runtime = "provided.al2023"
const RuntimePython27 Runtime = "python2.7"
const RuntimePython310 Runtime = "python3.10"
const RuntimePython311 Runtime = "python3.11"
const RuntimePython312 Runtime = "python3.12"
const RuntimePython313 Runtime = "python3.13"
const RuntimePython314 Runtime = "python3.14"
const RuntimePython315 Runtime = "python3.15"
const RuntimePython36 Runtime = "python3.6"
const RuntimePython37 Runtime = "python3.7"
const RuntimePython38 Runtime = "python3.8"
const RuntimePython39 Runtime = "python3.9"
const RuntimeRuby25 Runtime = "ruby2.5"
const RuntimeRuby27 Runtime = "ruby2.7"
const RuntimeRuby32 Runtime = "ruby3.2"
const RuntimeRuby33 Runtime = "ruby3.3"
const RuntimeRuby34 Runtime = "ruby3.4"
const RuntimeRuby40 Runtime = "ruby4.0"
const S3ObjectStorageModeCopy S3ObjectStorageMode = "COPY"
const S3ObjectStorageModeReference S3ObjectStorageMode = "REFERENCE"
const SchemaRegistryEventRecordFormatJson SchemaRegistryEventRecordFormat = "JSON"
const SchemaRegistryEventRecordFormatSource SchemaRegistryEventRecordFormat = "SOURCE"
const SnapStartApplyOnNone SnapStartApplyOn = "None"
const SnapStartApplyOnPublishedVersions SnapStartApplyOn = "PublishedVersions"
const SnapStartOptimizationStatusOff SnapStartOptimizationStatus = "Off"
const SnapStartOptimizationStatusOn SnapStartOptimizationStatus = "On"
const SourceAccessTypeBasicAuth SourceAccessType = "BASIC_AUTH"
const SourceAccessTypeClientCertificateTlsAuth SourceAccessType = "CLIENT_CERTIFICATE_TLS_AUTH"
const SourceAccessTypeIamAuth SourceAccessType = "IAM_AUTH"
const SourceAccessTypeIamOauthbearerAuth SourceAccessType = "IAM_OAUTHBEARER_AUTH"
const SourceAccessTypeOauthbearerAudience SourceAccessType = "OAUTHBEARER_AUDIENCE"
const SourceAccessTypeOauthbearerAuth SourceAccessType = "OAUTHBEARER_AUTH"
const SourceAccessTypeOauthbearerIdentityPool SourceAccessType = "OAUTHBEARER_IDENTITY_POOL"
const SourceAccessTypeOauthbearerLogicalCluster SourceAccessType = "OAUTHBEARER_LOGICAL_CLUSTER"
const SourceAccessTypeOauthbearerScope SourceAccessType = "OAUTHBEARER_SCOPE"
const SourceAccessTypeSaslScram256Auth SourceAccessType = "SASL_SCRAM_256_AUTH"
const SourceAccessTypeSaslScram512Auth SourceAccessType = "SASL_SCRAM_512_AUTH"
const SourceAccessTypeServerRootCaCertificate SourceAccessType = "SERVER_ROOT_CA_CERTIFICATE"
const SourceAccessTypeVirtualHost SourceAccessType = "VIRTUAL_HOST"
const SourceAccessTypeVpcSecurityGroup SourceAccessType = "VPC_SECURITY_GROUP"
const SourceAccessTypeVpcSubnet SourceAccessType = "VPC_SUBNET"
const StateActive State = "Active"
const StateActiveNonInvocable State = "ActiveNonInvocable"
const StateDeactivated State = "Deactivated"
const StateDeactivating State = "Deactivating"
const StateDeleting State = "Deleting"
const StateFailed State = "Failed"
const StateInactive State = "Inactive"
const StatePending State = "Pending"
const StateReasonCodeCapacityProviderScalingLimitExceeded StateReasonCode = "CapacityProviderScalingLimitExceeded"
const StateReasonCodeCreating StateReasonCode = "Creating"
const StateReasonCodeDependencyError StateReasonCode = "DependencyError"
const StateReasonCodeDisabledKMSKey StateReasonCode = "DisabledKMSKey"
const StateReasonCodeDisallowedByVpcEncryptionControl StateReasonCode = "DisallowedByVpcEncryptionControl"
const StateReasonCodeDrainingDurableExecutions StateReasonCode = "DrainingDurableExecutions"
const StateReasonCodeEC2RequestLimitExceeded StateReasonCode = "EC2RequestLimitExceeded"
const StateReasonCodeEFSIOError StateReasonCode = "EFSIOError"
const StateReasonCodeEFSMountConnectivityError StateReasonCode = "EFSMountConnectivityError"
const StateReasonCodeEFSMountFailure StateReasonCode = "EFSMountFailure"
const StateReasonCodeEFSMountTimeout StateReasonCode = "EFSMountTimeout"
const StateReasonCodeEniLimitExceeded StateReasonCode = "EniLimitExceeded"
const StateReasonCodeFunctionError StateReasonCode = "FunctionError"
const StateReasonCodeFunctionErrorExtensionInitError StateReasonCode = "FunctionError.ExtensionInitError"
const StateReasonCodeFunctionErrorInitResourceExhausted StateReasonCode = "FunctionError.InitResourceExhausted"
const StateReasonCodeFunctionErrorInitTimeout StateReasonCode = "FunctionError.InitTimeout"
const StateReasonCodeFunctionErrorInvalidEntryPoint StateReasonCode = "FunctionError.InvalidEntryPoint"
const StateReasonCodeFunctionErrorInvalidWorkingDirectory StateReasonCode = "FunctionError.InvalidWorkingDirectory"
const StateReasonCodeFunctionErrorPermissionDenied StateReasonCode = "FunctionError.PermissionDenied"
const StateReasonCodeFunctionErrorRuntimeInitError StateReasonCode = "FunctionError.RuntimeInitError"
const StateReasonCodeFunctionErrorTooManyExtensions StateReasonCode = "FunctionError.TooManyExtensions"
const StateReasonCodeIdle StateReasonCode = "Idle"
const StateReasonCodeImageAccessDenied StateReasonCode = "ImageAccessDenied"
const StateReasonCodeImageDeleted StateReasonCode = "ImageDeleted"
const StateReasonCodeInsufficientCapacity StateReasonCode = "InsufficientCapacity"
const StateReasonCodeInsufficientRolePermissions StateReasonCode = "InsufficientRolePermissions"
const StateReasonCodeInternalError StateReasonCode = "InternalError"
const StateReasonCodeInvalidConfiguration StateReasonCode = "InvalidConfiguration"
const StateReasonCodeInvalidImage StateReasonCode = "InvalidImage"
const StateReasonCodeInvalidRuntime StateReasonCode = "InvalidRuntime"
const StateReasonCodeInvalidSecurityGroup StateReasonCode = "InvalidSecurityGroup"
const StateReasonCodeInvalidStateKMSKey StateReasonCode = "InvalidStateKMSKey"
const StateReasonCodeInvalidSubnet StateReasonCode = "InvalidSubnet"
const StateReasonCodeInvalidZipFileException StateReasonCode = "InvalidZipFileException"
const StateReasonCodeKMSKeyAccessDenied StateReasonCode = "KMSKeyAccessDenied"
const StateReasonCodeKMSKeyNotFound StateReasonCode = "KMSKeyNotFound"
const StateReasonCodeRestoring StateReasonCode = "Restoring"
const StateReasonCodeServiceQuotaExceededException StateReasonCode = "ServiceQuotaExceededException"
const StateReasonCodeSubnetOutOfIPAddresses StateReasonCode = "SubnetOutOfIPAddresses"
const StateReasonCodeVcpuLimitExceeded StateReasonCode = "VcpuLimitExceeded"
const SystemLogLevelDebug SystemLogLevel = "DEBUG"
const SystemLogLevelInfo SystemLogLevel = "INFO"
const SystemLogLevelWarn SystemLogLevel = "WARN"
const TenantIsolationModePerTenant TenantIsolationMode = "PER_TENANT"
const ThrottleReasonCallerRateLimitExceeded ThrottleReason = "CallerRateLimitExceeded"
const ThrottleReasonConcurrentInvocationLimitExceeded ThrottleReason = "ConcurrentInvocationLimitExceeded"
const ThrottleReasonConcurrentSnapshotCreateLimitExceeded ThrottleReason = "ConcurrentSnapshotCreateLimitExceeded"
const ThrottleReasonFunctionInvocationRateLimitExceeded ThrottleReason = "FunctionInvocationRateLimitExceeded"
const ThrottleReasonReservedFunctionConcurrentInvocationLimitExceeded ThrottleReason = "ReservedFunctionConcurrentInvocationLimitExceeded"
const ThrottleReasonReservedFunctionInvocationRateLimitExceeded ThrottleReason = "ReservedFunctionInvocationRateLimitExceeded"
const TracingModeActive TracingMode = "Active"
const TracingModePassThrough TracingMode = "PassThrough"
const UpdateRuntimeOnAuto UpdateRuntimeOn = "Auto"
const UpdateRuntimeOnFunctionUpdate UpdateRuntimeOn = "FunctionUpdate"
const UpdateRuntimeOnManual UpdateRuntimeOn = "Manual"
type AccountLimit struct { CodeSizeUnzipped int64; CodeSizeZipped int64; ConcurrentExecutions int32; TotalCodeSize int64; UnreservedConcurrentExecutions *int32 }
type AccountUsage struct { FunctionCount int64; TotalCodeSize int64 }
type AliasConfiguration struct { AliasArn *string; Description *string; FunctionVersion *string; Name *string; RevisionId *string; RoutingConfig *AliasRoutingConfiguration }
type AliasLimitExceededException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*AliasLimitExceededException) Error() string
func (*AliasLimitExceededException) ErrorCode() string
func (*AliasLimitExceededException) ErrorFault() smithy.ErrorFault
func (*AliasLimitExceededException) ErrorMessage() string
type AliasRoutingConfiguration struct { AdditionalVersionWeights map[string]float64 }
type AllowedPublishers struct { SigningProfileVersionArns []string }
type AmazonManagedKafkaEventSourceConfig struct { ConsumerGroupId *string; SchemaRegistryConfig *KafkaSchemaRegistryConfig }
type ApplicationLogLevel string
func (ApplicationLogLevel) Values() []ApplicationLogLevel
type Architecture string
func (Architecture) Values() []Architecture
type CallbackDetails struct { CallbackId *string; Error *ErrorObject; Result *string }
type CallbackFailedDetails struct { Error *EventError }
type CallbackOptions struct { HeartbeatTimeoutSeconds int32; TimeoutSeconds int32 }
type CallbackStartedDetails struct { CallbackId *string; HeartbeatTimeout *int32; Timeout *int32 }
type CallbackSucceededDetails struct { Result *EventResult }
type CallbackTimedOutDetails struct { Error *EventError }
type CallbackTimeoutException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*CallbackTimeoutException) Error() string
func (*CallbackTimeoutException) ErrorCode() string
func (*CallbackTimeoutException) ErrorFault() smithy.ErrorFault
func (*CallbackTimeoutException) ErrorMessage() string
type CapacityProvider struct { CapacityProviderArn *string; PermissionsConfig *CapacityProviderPermissionsConfig; State CapacityProviderState; VpcConfig *CapacityProviderVpcConfig; CapacityProviderScalingConfig *CapacityProviderScalingConfig; InstanceRequirements *InstanceRequirements; KmsKeyArn *string; LastModified *string; PropagateTags *PropagateTags; TelemetryConfig *CapacityProviderTelemetryConfig }
type CapacityProviderConfig struct { LambdaManagedInstancesCapacityProviderConfig *LambdaManagedInstancesCapacityProviderConfig }
type CapacityProviderLimitExceededException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*CapacityProviderLimitExceededException) Error() string
func (*CapacityProviderLimitExceededException) ErrorCode() string
func (*CapacityProviderLimitExceededException) ErrorFault() smithy.ErrorFault
func (*CapacityProviderLimitExceededException) ErrorMessage() string
type CapacityProviderLoggingConfig struct { LogGroup *string; SystemLogLevel SystemLogLevel }
type CapacityProviderPermissionsConfig struct { CapacityProviderOperatorRoleArn *string }
type CapacityProviderPredefinedMetricType string
func (CapacityProviderPredefinedMetricType) Values() []CapacityProviderPredefinedMetricType
type CapacityProviderScalingConfig struct { MaxVCpuCount *int32; ScalingMode CapacityProviderScalingMode; ScalingPolicies []TargetTrackingScalingPolicy }
type CapacityProviderScalingMode string
func (CapacityProviderScalingMode) Values() []CapacityProviderScalingMode
type CapacityProviderState string
func (CapacityProviderState) Values() []CapacityProviderState
type CapacityProviderTelemetryConfig struct { LoggingConfig *CapacityProviderLoggingConfig }
type CapacityProviderVpcConfig struct { SecurityGroupIds []string; SubnetIds []string }
type ChainedInvokeDetails struct { Error *ErrorObject; Result *string }
type ChainedInvokeFailedDetails struct { Error *EventError }
type ChainedInvokeOptions struct { FunctionName *string; TenantId *string; XAmznTraceId *string }
type ChainedInvokeStartedDetails struct { FunctionName *string; DurableExecutionArn *string; ExecutedVersion *string; Input *EventInput; TenantId *string }
type ChainedInvokeStoppedDetails struct { Error *EventError }
type ChainedInvokeSucceededDetails struct { Result *EventResult }
type ChainedInvokeTimedOutDetails struct { Error *EventError }
type CheckpointUpdatedExecutionState struct { NextMarker *string; Operations []Operation }
type CodeArtifactUserDeletedException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*CodeArtifactUserDeletedException) Error() string
func (*CodeArtifactUserDeletedException) ErrorCode() string
func (*CodeArtifactUserDeletedException) ErrorFault() smithy.ErrorFault
func (*CodeArtifactUserDeletedException) ErrorMessage() string
type CodeArtifactUserFailedException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*CodeArtifactUserFailedException) Error() string
func (*CodeArtifactUserFailedException) ErrorCode() string
func (*CodeArtifactUserFailedException) ErrorFault() smithy.ErrorFault
func (*CodeArtifactUserFailedException) ErrorMessage() string
type CodeArtifactUserPendingException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*CodeArtifactUserPendingException) Error() string
func (*CodeArtifactUserPendingException) ErrorCode() string
func (*CodeArtifactUserPendingException) ErrorFault() smithy.ErrorFault
func (*CodeArtifactUserPendingException) ErrorMessage() string
type CodeSigningConfig struct { AllowedPublishers *AllowedPublishers; CodeSigningConfigArn *string; CodeSigningConfigId *string; CodeSigningPolicies *CodeSigningPolicies; LastModified *string; Description *string }
type CodeSigningConfigNotFoundException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*CodeSigningConfigNotFoundException) Error() string
func (*CodeSigningConfigNotFoundException) ErrorCode() string
func (*CodeSigningConfigNotFoundException) ErrorFault() smithy.ErrorFault
func (*CodeSigningConfigNotFoundException) ErrorMessage() string
type CodeSigningPolicies struct { UntrustedArtifactOnDeployment CodeSigningPolicy }
type CodeSigningPolicy string
func (CodeSigningPolicy) Values() []CodeSigningPolicy
type CodeStorageExceededException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*CodeStorageExceededException) Error() string
func (*CodeStorageExceededException) ErrorCode() string
func (*CodeStorageExceededException) ErrorFault() smithy.ErrorFault
func (*CodeStorageExceededException) ErrorMessage() string
type CodeVerificationFailedException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*CodeVerificationFailedException) Error() string
func (*CodeVerificationFailedException) ErrorCode() string
func (*CodeVerificationFailedException) ErrorFault() smithy.ErrorFault
func (*CodeVerificationFailedException) ErrorMessage() string
type Concurrency struct { ReservedConcurrentExecutions *int32 }
type ContextDetails struct { Error *ErrorObject; ReplayChildren *bool; Result *string }
type ContextFailedDetails struct { Error *EventError }
type ContextOptions struct { ReplayChildren *bool }
type ContextStartedDetails struct{}
type ContextSucceededDetails struct { Result *EventResult }
type Cors struct { AllowCredentials *bool; AllowHeaders []string; AllowMethods []string; AllowOrigins []string; ExposeHeaders []string; MaxAge *int32 }
type DeadLetterConfig struct { TargetArn *string }
type DestinationConfig struct { OnFailure *OnFailure; OnSuccess *OnSuccess }
type DirectS3Read string
func (DirectS3Read) Values() []DirectS3Read
type DocumentDBEventSourceConfig struct { CollectionName *string; DatabaseName *string; FullDocument FullDocument }
type DurableConfig struct { ExecutionTimeout *int32; KMSKeyArn *string; RetentionPeriodInDays *int32 }
type DurableExecutionAlreadyStartedException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*DurableExecutionAlreadyStartedException) Error() string
func (*DurableExecutionAlreadyStartedException) ErrorCode() string
func (*DurableExecutionAlreadyStartedException) ErrorFault() smithy.ErrorFault
func (*DurableExecutionAlreadyStartedException) ErrorMessage() string
type EC2AccessDeniedException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*EC2AccessDeniedException) Error() string
func (*EC2AccessDeniedException) ErrorCode() string
func (*EC2AccessDeniedException) ErrorFault() smithy.ErrorFault
func (*EC2AccessDeniedException) ErrorMessage() string
type EC2ThrottledException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*EC2ThrottledException) Error() string
func (*EC2ThrottledException) ErrorCode() string
func (*EC2ThrottledException) ErrorFault() smithy.ErrorFault
func (*EC2ThrottledException) ErrorMessage() string
type EC2UnexpectedException struct { Message *string; ErrorCodeOverride *string; Type *string; EC2ErrorCode *string }
func (*EC2UnexpectedException) Error() string
func (*EC2UnexpectedException) ErrorCode() string
func (*EC2UnexpectedException) ErrorFault() smithy.ErrorFault
func (*EC2UnexpectedException) ErrorMessage() string
type EFSIOException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*EFSIOException) Error() string
func (*EFSIOException) ErrorCode() string
func (*EFSIOException) ErrorFault() smithy.ErrorFault
func (*EFSIOException) ErrorMessage() string
type EFSMountConnectivityException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*EFSMountConnectivityException) Error() string
func (*EFSMountConnectivityException) ErrorCode() string
func (*EFSMountConnectivityException) ErrorFault() smithy.ErrorFault
func (*EFSMountConnectivityException) ErrorMessage() string
type EFSMountFailureException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*EFSMountFailureException) Error() string
func (*EFSMountFailureException) ErrorCode() string
func (*EFSMountFailureException) ErrorFault() smithy.ErrorFault
func (*EFSMountFailureException) ErrorMessage() string
type EFSMountTimeoutException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*EFSMountTimeoutException) Error() string
func (*EFSMountTimeoutException) ErrorCode() string
func (*EFSMountTimeoutException) ErrorFault() smithy.ErrorFault
func (*EFSMountTimeoutException) ErrorMessage() string
type ENILimitReachedException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*ENILimitReachedException) Error() string
func (*ENILimitReachedException) ErrorCode() string
func (*ENILimitReachedException) ErrorFault() smithy.ErrorFault
func (*ENILimitReachedException) ErrorMessage() string
type ENINotReadyException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*ENINotReadyException) Error() string
func (*ENINotReadyException) ErrorCode() string
func (*ENINotReadyException) ErrorFault() smithy.ErrorFault
func (*ENINotReadyException) ErrorMessage() string
type EndPointType string
func (EndPointType) Values() []EndPointType
type Environment struct { Variables map[string]string }
type EnvironmentError struct { ErrorCode *string; Message *string }
type EnvironmentResponse struct { Error *EnvironmentError; Variables map[string]string }
type EphemeralStorage struct { Size *int32 }
type ErrorObject struct { ErrorData *string; ErrorMessage *string; ErrorType *string; StackTrace []string }
type Event struct { CallbackFailedDetails *CallbackFailedDetails; CallbackStartedDetails *CallbackStartedDetails; CallbackSucceededDetails *CallbackSucceededDetails; CallbackTimedOutDetails *CallbackTimedOutDetails; ChainedInvokeFailedDetails *ChainedInvokeFailedDetails; ChainedInvokeStartedDetails *ChainedInvokeStartedDetails; ChainedInvokeStoppedDetails *ChainedInvokeStoppedDetails; ChainedInvokeSucceededDetails *ChainedInvokeSucceededDetails; ChainedInvokeTimedOutDetails *ChainedInvokeTimedOutDetails; ContextFailedDetails *ContextFailedDetails; ContextStartedDetails *ContextStartedDetails; ContextSucceededDetails *ContextSucceededDetails; EventId *int32; EventTimestamp *time.Time; EventType EventType; ExecutionFailedDetails *ExecutionFailedDetails; ExecutionStartedDetails *ExecutionStartedDetails; ExecutionStoppedDetails *ExecutionStoppedDetails; ExecutionSucceededDetails *ExecutionSucceededDetails; ExecutionTimedOutDetails *ExecutionTimedOutDetails; Id *string; InvocationCompletedDetails *InvocationCompletedDetails; Name *string; ParentId *string; StepFailedDetails *StepFailedDetails; StepStartedDetails *StepStartedDetails; StepSucceededDetails *StepSucceededDetails; SubType *string; WaitCancelledDetails *WaitCancelledDetails; WaitStartedDetails *WaitStartedDetails; WaitSucceededDetails *WaitSucceededDetails }
type EventError struct { Payload *ErrorObject; Truncated *bool }
type EventInput struct { Payload *string; Truncated *bool }
type EventResult struct { Payload *string; Truncated *bool }
type EventSourceMappingConfiguration struct { AmazonManagedKafkaEventSourceConfig *AmazonManagedKafkaEventSourceConfig; BatchSize *int32; BisectBatchOnFunctionError *bool; DestinationConfig *DestinationConfig; DocumentDBEventSourceConfig *DocumentDBEventSourceConfig; EventSourceArn *string; EventSourceMappingArn *string; FilterCriteria *FilterCriteria; FilterCriteriaError *FilterCriteriaError; FunctionArn *string; FunctionResponseTypes []FunctionResponseType; KMSKeyArn *string; LastModified *time.Time; LastProcessingResult *string; LoggingConfig *EventSourceMappingLoggingConfig; MaximumBatchingWindowInSeconds *int32; MaximumRecordAgeInSeconds *int32; MaximumRetryAttempts *int32; MetricsConfig *EventSourceMappingMetricsConfig; ParallelizationFactor *int32; ProvisionedPollerConfig *ProvisionedPollerConfig; Queues []string; ScalingConfig *ScalingConfig; SelfManagedEventSource *SelfManagedEventSource; SelfManagedKafkaEventSourceConfig *SelfManagedKafkaEventSourceConfig; SourceAccessConfigurations []SourceAccessConfiguration; StartingPosition EventSourcePosition; StartingPositionTimestamp *time.Time; State *string; StateTransitionReason *string; Topics []string; TumblingWindowInSeconds *int32; UUID *string }
type EventSourceMappingLoggingConfig struct { SystemLogLevel EventSourceMappingSystemLogLevel }
type EventSourceMappingMetric string
func (EventSourceMappingMetric) Values() []EventSourceMappingMetric
type EventSourceMappingMetricsConfig struct { Metrics []EventSourceMappingMetric }
type EventSourceMappingSystemLogLevel string
func (EventSourceMappingSystemLogLevel) Values() []EventSourceMappingSystemLogLevel
type EventSourcePosition string
func (EventSourcePosition) Values() []EventSourcePosition
type EventType string
func (EventType) Values() []EventType
type Execution struct { DurableExecutionArn *string; DurableExecutionName *string; FunctionArn *string; StartTimestamp *time.Time; Status ExecutionStatus; EndTimestamp *time.Time; KMSKeyArn *string }
type ExecutionDetails struct { InputPayload *string }
type ExecutionFailedDetails struct { Error *EventError }
type ExecutionStartedDetails struct { ExecutionTimeout *int32; Input *EventInput }
type ExecutionStatus string
func (ExecutionStatus) Values() []ExecutionStatus
type ExecutionStoppedDetails struct { Error *EventError }
type ExecutionSucceededDetails struct { Result *EventResult }
type ExecutionTimedOutDetails struct { Error *EventError }
type FileSystemConfig struct { Arn *string; LocalMountPath *string; S3FilesConfig *S3FilesConfig }
type Filter struct { Pattern *string }
type FilterCriteria struct { Filters []Filter }
type FilterCriteriaError struct { ErrorCode *string; Message *string }
type FullDocument string
func (FullDocument) Values() []FullDocument
type FunctionCode struct { ImageUri *string; S3Bucket *string; S3Key *string; S3ObjectStorageMode S3ObjectStorageMode; S3ObjectVersion *string; SourceKMSKeyArn *string; ZipFile []byte }
type FunctionCodeLocation struct { Error *FunctionCodeLocationError; ImageUri *string; Location *string; RepositoryType *string; ResolvedImageUri *string; ResolvedS3Object *ResolvedS3Object; SourceKMSKeyArn *string }
type FunctionCodeLocationError struct { ErrorCode *string; Message *string }
type FunctionConfiguration struct { Architectures []Architecture; CapacityProviderConfig *CapacityProviderConfig; CodeSha256 *string; CodeSize int64; ConfigSha256 *string; DeadLetterConfig *DeadLetterConfig; Description *string; DurableConfig *DurableConfig; Environment *EnvironmentResponse; EphemeralStorage *EphemeralStorage; FileSystemConfigs []FileSystemConfig; FunctionArn *string; FunctionName *string; Handler *string; ImageConfigResponse *ImageConfigResponse; KMSKeyArn *string; LastModified *string; LastUpdateStatus LastUpdateStatus; LastUpdateStatusReason *string; LastUpdateStatusReasonCode LastUpdateStatusReasonCode; Layers []Layer; LoggingConfig *LoggingConfig; MasterArn *string; MemorySize *int32; PackageType PackageType; RevisionId *string; Role *string; Runtime Runtime; RuntimeVersionConfig *RuntimeVersionConfig; SigningJobArn *string; SigningProfileVersionArn *string; SnapStart *SnapStartResponse; State State; StateReason *string; StateReasonCode StateReasonCode; TenancyConfig *TenancyConfig; Timeout *int32; TracingConfig *TracingConfigResponse; Version *string; VpcConfig *VpcConfigResponse }
type FunctionEventInvokeConfig struct { DestinationConfig *DestinationConfig; FunctionArn *string; LastModified *time.Time; MaximumEventAgeInSeconds *int32; MaximumRetryAttempts *int32 }
type FunctionResponseType string
func (FunctionResponseType) Values() []FunctionResponseType
type FunctionScalingConfig struct { MaxExecutionEnvironments *int32; MinExecutionEnvironments *int32 }
type FunctionUrlAuthType string
func (FunctionUrlAuthType) Values() []FunctionUrlAuthType
type FunctionUrlConfig struct { AuthType FunctionUrlAuthType; CreationTime *string; FunctionArn *string; FunctionUrl *string; LastModifiedTime *string; Cors *Cors; InvokeMode InvokeMode }
type FunctionVersion string
func (FunctionVersion) Values() []FunctionVersion
type FunctionVersionLatestPublished string
func (FunctionVersionLatestPublished) Values() []FunctionVersionLatestPublished
type FunctionVersionsByCapacityProviderListItem struct { FunctionArn *string; State State }
type FunctionVersionsPerCapacityProviderLimitExceededException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*FunctionVersionsPerCapacityProviderLimitExceededException) Error() string
func (*FunctionVersionsPerCapacityProviderLimitExceededException) ErrorCode() string
func (*FunctionVersionsPerCapacityProviderLimitExceededException) ErrorFault() smithy.ErrorFault
func (*FunctionVersionsPerCapacityProviderLimitExceededException) ErrorMessage() string
type ImageConfig struct { Command []string; EntryPoint []string; WorkingDirectory *string }
type ImageConfigError struct { ErrorCode *string; Message *string }
type ImageConfigResponse struct { Error *ImageConfigError; ImageConfig *ImageConfig }
type InstanceRequirements struct { AllowedInstanceTypes []string; Architectures []Architecture; ExcludedInstanceTypes []string }
type InvalidCodeSignatureException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*InvalidCodeSignatureException) Error() string
func (*InvalidCodeSignatureException) ErrorCode() string
func (*InvalidCodeSignatureException) ErrorFault() smithy.ErrorFault
func (*InvalidCodeSignatureException) ErrorMessage() string
type InvalidParameterValueException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*InvalidParameterValueException) Error() string
func (*InvalidParameterValueException) ErrorCode() string
func (*InvalidParameterValueException) ErrorFault() smithy.ErrorFault
func (*InvalidParameterValueException) ErrorMessage() string
type InvalidRequestContentException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*InvalidRequestContentException) Error() string
func (*InvalidRequestContentException) ErrorCode() string
func (*InvalidRequestContentException) ErrorFault() smithy.ErrorFault
func (*InvalidRequestContentException) ErrorMessage() string
type InvalidRuntimeException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*InvalidRuntimeException) Error() string
func (*InvalidRuntimeException) ErrorCode() string
func (*InvalidRuntimeException) ErrorFault() smithy.ErrorFault
func (*InvalidRuntimeException) ErrorMessage() string
type InvalidSecurityGroupIDException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*InvalidSecurityGroupIDException) Error() string
func (*InvalidSecurityGroupIDException) ErrorCode() string
func (*InvalidSecurityGroupIDException) ErrorFault() smithy.ErrorFault
func (*InvalidSecurityGroupIDException) ErrorMessage() string
type InvalidSubnetIDException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*InvalidSubnetIDException) Error() string
func (*InvalidSubnetIDException) ErrorCode() string
func (*InvalidSubnetIDException) ErrorFault() smithy.ErrorFault
func (*InvalidSubnetIDException) ErrorMessage() string
type InvalidZipFileException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*InvalidZipFileException) Error() string
func (*InvalidZipFileException) ErrorCode() string
func (*InvalidZipFileException) ErrorFault() smithy.ErrorFault
func (*InvalidZipFileException) ErrorMessage() string
type InvocationCompletedDetails struct { EndTimestamp *time.Time; RequestId *string; StartTimestamp *time.Time; Error *EventError }
type InvocationType string
func (InvocationType) Values() []InvocationType
type InvokeMode string
func (InvokeMode) Values() []InvokeMode
type InvokeResponseStreamUpdate struct { Payload []byte }
type InvokeWithResponseStreamCompleteEvent struct { ErrorCode *string; ErrorDetails *string; LogResult *string }
type InvokeWithResponseStreamResponseEvent interface { isInvokeWithResponseStreamResponseEvent() }
type InvokeWithResponseStreamResponseEventMemberInvokeComplete struct { Value InvokeWithResponseStreamCompleteEvent }
type InvokeWithResponseStreamResponseEventMemberPayloadChunk struct { Value InvokeResponseStreamUpdate }
type KMSAccessDeniedException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*KMSAccessDeniedException) Error() string
func (*KMSAccessDeniedException) ErrorCode() string
func (*KMSAccessDeniedException) ErrorFault() smithy.ErrorFault
func (*KMSAccessDeniedException) ErrorMessage() string
type KMSDisabledException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*KMSDisabledException) Error() string
func (*KMSDisabledException) ErrorCode() string
func (*KMSDisabledException) ErrorFault() smithy.ErrorFault
func (*KMSDisabledException) ErrorMessage() string
type KMSInvalidStateException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*KMSInvalidStateException) Error() string
func (*KMSInvalidStateException) ErrorCode() string
func (*KMSInvalidStateException) ErrorFault() smithy.ErrorFault
func (*KMSInvalidStateException) ErrorMessage() string
type KMSNotFoundException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*KMSNotFoundException) Error() string
func (*KMSNotFoundException) ErrorCode() string
func (*KMSNotFoundException) ErrorFault() smithy.ErrorFault
func (*KMSNotFoundException) ErrorMessage() string
type KafkaEventSourceMappingConsumptionMode string
func (KafkaEventSourceMappingConsumptionMode) Values() []KafkaEventSourceMappingConsumptionMode
type KafkaSchemaRegistryAccessConfig struct { Type KafkaSchemaRegistryAuthType; URI *string }
type KafkaSchemaRegistryAuthType string
func (KafkaSchemaRegistryAuthType) Values() []KafkaSchemaRegistryAuthType
type KafkaSchemaRegistryConfig struct { AccessConfigs []KafkaSchemaRegistryAccessConfig; EventRecordFormat SchemaRegistryEventRecordFormat; SchemaRegistryURI *string; SchemaValidationConfigs []KafkaSchemaValidationConfig }
type KafkaSchemaValidationAttribute string
func (KafkaSchemaValidationAttribute) Values() []KafkaSchemaValidationAttribute
type KafkaSchemaValidationConfig struct { Attribute KafkaSchemaValidationAttribute }
type LambdaManagedInstancesCapacityProviderConfig struct { CapacityProviderArn *string; ExecutionEnvironmentMemoryGiBPerVCpu *float64; PerExecutionEnvironmentMaxConcurrency *int32 }
type LastUpdateStatus string
func (LastUpdateStatus) Values() []LastUpdateStatus
type LastUpdateStatusReasonCode string
func (LastUpdateStatusReasonCode) Values() []LastUpdateStatusReasonCode
type Layer struct { Arn *string; CodeSize int64; SigningJobArn *string; SigningProfileVersionArn *string }
type LayerVersionContentInput struct { S3Bucket *string; S3Key *string; S3ObjectStorageMode S3ObjectStorageMode; S3ObjectVersion *string; ZipFile []byte }
type LayerVersionContentOutput struct { CodeSha256 *string; CodeSize int64; Location *string; ResolvedS3Object *ResolvedS3Object; SigningJobArn *string; SigningProfileVersionArn *string }
type LayerVersionsListItem struct { CompatibleArchitectures []Architecture; CompatibleRuntimes []Runtime; CreatedDate *string; Description *string; LayerVersionArn *string; LicenseInfo *string; Version int64 }
type LayersListItem struct { LatestMatchingVersion *LayerVersionsListItem; LayerArn *string; LayerName *string }
type LogFormat string
func (LogFormat) Values() []LogFormat
type LogType string
func (LogType) Values() []LogType
type LoggingConfig struct { ApplicationLogLevel ApplicationLogLevel; LogFormat LogFormat; LogGroup *string; SystemLogLevel SystemLogLevel }
type ModeNotSupportedException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*ModeNotSupportedException) Error() string
func (*ModeNotSupportedException) ErrorCode() string
func (*ModeNotSupportedException) ErrorFault() smithy.ErrorFault
func (*ModeNotSupportedException) ErrorMessage() string
type NoPublishedVersionException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*NoPublishedVersionException) Error() string
func (*NoPublishedVersionException) ErrorCode() string
func (*NoPublishedVersionException) ErrorFault() smithy.ErrorFault
func (*NoPublishedVersionException) ErrorMessage() string
type OnFailure struct { Destination *string }
type OnSuccess struct { Destination *string }
type Operation struct { Id *string; StartTimestamp *time.Time; Status OperationStatus; Type OperationType; CallbackDetails *CallbackDetails; ChainedInvokeDetails *ChainedInvokeDetails; ContextDetails *ContextDetails; EndTimestamp *time.Time; ExecutionDetails *ExecutionDetails; Name *string; ParentId *string; StepDetails *StepDetails; SubType *string; WaitDetails *WaitDetails }
type OperationAction string
func (OperationAction) Values() []OperationAction
type OperationStatus string
func (OperationStatus) Values() []OperationStatus
type OperationType string
func (OperationType) Values() []OperationType
type OperationUpdate struct { Action OperationAction; Id *string; Type OperationType; CallbackOptions *CallbackOptions; ChainedInvokeOptions *ChainedInvokeOptions; ContextOptions *ContextOptions; Error *ErrorObject; Name *string; ParentId *string; Payload *string; StepOptions *StepOptions; SubType *string; WaitOptions *WaitOptions }
type PackageType string
func (PackageType) Values() []PackageType
type PolicyLengthExceededException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*PolicyLengthExceededException) Error() string
func (*PolicyLengthExceededException) ErrorCode() string
func (*PolicyLengthExceededException) ErrorFault() smithy.ErrorFault
func (*PolicyLengthExceededException) ErrorMessage() string
type PreconditionFailedException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*PreconditionFailedException) Error() string
func (*PreconditionFailedException) ErrorCode() string
func (*PreconditionFailedException) ErrorFault() smithy.ErrorFault
func (*PreconditionFailedException) ErrorMessage() string
type PropagateTags struct { ExplicitTags map[string]string; Mode PropagateTagsMode }
type PropagateTagsMode string
func (PropagateTagsMode) Values() []PropagateTagsMode
type ProvisionedConcurrencyConfigListItem struct { AllocatedProvisionedConcurrentExecutions *int32; AvailableProvisionedConcurrentExecutions *int32; FunctionArn *string; LastModified *string; RequestedProvisionedConcurrentExecutions *int32; Status ProvisionedConcurrencyStatusEnum; StatusReason *string }
type ProvisionedConcurrencyConfigNotFoundException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*ProvisionedConcurrencyConfigNotFoundException) Error() string
func (*ProvisionedConcurrencyConfigNotFoundException) ErrorCode() string
func (*ProvisionedConcurrencyConfigNotFoundException) ErrorFault() smithy.ErrorFault
func (*ProvisionedConcurrencyConfigNotFoundException) ErrorMessage() string
type ProvisionedConcurrencyStatusEnum string
func (ProvisionedConcurrencyStatusEnum) Values() []ProvisionedConcurrencyStatusEnum
type ProvisionedPollerConfig struct { MaximumPollers *int32; MinimumPollers *int32; PollerGroupName *string }
type PublicPolicyException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*PublicPolicyException) Error() string
func (*PublicPolicyException) ErrorCode() string
func (*PublicPolicyException) ErrorFault() smithy.ErrorFault
func (*PublicPolicyException) ErrorMessage() string
type RecursiveInvocationException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*RecursiveInvocationException) Error() string
func (*RecursiveInvocationException) ErrorCode() string
func (*RecursiveInvocationException) ErrorFault() smithy.ErrorFault
func (*RecursiveInvocationException) ErrorMessage() string
type RecursiveLoop string
func (RecursiveLoop) Values() []RecursiveLoop
type RequestTooLargeException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*RequestTooLargeException) Error() string
func (*RequestTooLargeException) ErrorCode() string
func (*RequestTooLargeException) ErrorFault() smithy.ErrorFault
func (*RequestTooLargeException) ErrorMessage() string
type ResolvedS3Object struct { S3Bucket *string; S3Key *string; S3ObjectVersion *string }
type ResourceConflictException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*ResourceConflictException) Error() string
func (*ResourceConflictException) ErrorCode() string
func (*ResourceConflictException) ErrorFault() smithy.ErrorFault
func (*ResourceConflictException) ErrorMessage() string
type ResourceInUseException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*ResourceInUseException) Error() string
func (*ResourceInUseException) ErrorCode() string
func (*ResourceInUseException) ErrorFault() smithy.ErrorFault
func (*ResourceInUseException) ErrorMessage() string
type ResourceNotFoundException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*ResourceNotFoundException) Error() string
func (*ResourceNotFoundException) ErrorCode() string
func (*ResourceNotFoundException) ErrorFault() smithy.ErrorFault
func (*ResourceNotFoundException) ErrorMessage() string
type ResourceNotReadyException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*ResourceNotReadyException) Error() string
func (*ResourceNotReadyException) ErrorCode() string
func (*ResourceNotReadyException) ErrorFault() smithy.ErrorFault
func (*ResourceNotReadyException) ErrorMessage() string
type ResponseStreamingInvocationType string
func (ResponseStreamingInvocationType) Values() []ResponseStreamingInvocationType
type RetryDetails struct { CurrentAttempt int32; NextAttemptDelaySeconds *int32 }
type Runtime string
func (Runtime) Values() []Runtime
type RuntimeVersionConfig struct { Error *RuntimeVersionError; RuntimeVersionArn *string }
type RuntimeVersionError struct { ErrorCode *string; Message *string }
type S3FilesConfig struct { DirectS3Read DirectS3Read }
type S3FilesMountConnectivityException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*S3FilesMountConnectivityException) Error() string
func (*S3FilesMountConnectivityException) ErrorCode() string
func (*S3FilesMountConnectivityException) ErrorFault() smithy.ErrorFault
func (*S3FilesMountConnectivityException) ErrorMessage() string
type S3FilesMountFailureException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*S3FilesMountFailureException) Error() string
func (*S3FilesMountFailureException) ErrorCode() string
func (*S3FilesMountFailureException) ErrorFault() smithy.ErrorFault
func (*S3FilesMountFailureException) ErrorMessage() string
type S3FilesMountTimeoutException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*S3FilesMountTimeoutException) Error() string
func (*S3FilesMountTimeoutException) ErrorCode() string
func (*S3FilesMountTimeoutException) ErrorFault() smithy.ErrorFault
func (*S3FilesMountTimeoutException) ErrorMessage() string
type S3ObjectStorageMode string
func (S3ObjectStorageMode) Values() []S3ObjectStorageMode
type ScalingConfig struct { MaximumConcurrency *int32 }
type SchemaRegistryEventRecordFormat string
func (SchemaRegistryEventRecordFormat) Values() []SchemaRegistryEventRecordFormat
type SelfManagedEventSource struct { Endpoints map[string][]string }
type SelfManagedKafkaEventSourceConfig struct { ConsumerGroupId *string; ConsumptionMode KafkaEventSourceMappingConsumptionMode; SchemaRegistryConfig *KafkaSchemaRegistryConfig }
type SerializedRequestEntityTooLargeException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*SerializedRequestEntityTooLargeException) Error() string
func (*SerializedRequestEntityTooLargeException) ErrorCode() string
func (*SerializedRequestEntityTooLargeException) ErrorFault() smithy.ErrorFault
func (*SerializedRequestEntityTooLargeException) ErrorMessage() string
type ServiceException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*ServiceException) Error() string
func (*ServiceException) ErrorCode() string
func (*ServiceException) ErrorFault() smithy.ErrorFault
func (*ServiceException) ErrorMessage() string
type ServiceQuotaExceededException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*ServiceQuotaExceededException) Error() string
func (*ServiceQuotaExceededException) ErrorCode() string
func (*ServiceQuotaExceededException) ErrorFault() smithy.ErrorFault
func (*ServiceQuotaExceededException) ErrorMessage() string
type SnapStart struct { ApplyOn SnapStartApplyOn }
type SnapStartApplyOn string
func (SnapStartApplyOn) Values() []SnapStartApplyOn
type SnapStartException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*SnapStartException) Error() string
func (*SnapStartException) ErrorCode() string
func (*SnapStartException) ErrorFault() smithy.ErrorFault
func (*SnapStartException) ErrorMessage() string
type SnapStartNotReadyException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*SnapStartNotReadyException) Error() string
func (*SnapStartNotReadyException) ErrorCode() string
func (*SnapStartNotReadyException) ErrorFault() smithy.ErrorFault
func (*SnapStartNotReadyException) ErrorMessage() string
type SnapStartOptimizationStatus string
func (SnapStartOptimizationStatus) Values() []SnapStartOptimizationStatus
type SnapStartRegenerationFailureException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*SnapStartRegenerationFailureException) Error() string
func (*SnapStartRegenerationFailureException) ErrorCode() string
func (*SnapStartRegenerationFailureException) ErrorFault() smithy.ErrorFault
func (*SnapStartRegenerationFailureException) ErrorMessage() string
type SnapStartResponse struct { ApplyOn SnapStartApplyOn; OptimizationStatus SnapStartOptimizationStatus }
type SnapStartTimeoutException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*SnapStartTimeoutException) Error() string
func (*SnapStartTimeoutException) ErrorCode() string
func (*SnapStartTimeoutException) ErrorFault() smithy.ErrorFault
func (*SnapStartTimeoutException) ErrorMessage() string
type SourceAccessConfiguration struct { Type SourceAccessType; URI *string }
type SourceAccessType string
func (SourceAccessType) Values() []SourceAccessType
type State string
func (State) Values() []State
type StateReasonCode string
func (StateReasonCode) Values() []StateReasonCode
type StepDetails struct { Attempt int32; Error *ErrorObject; NextAttemptTimestamp *time.Time; Result *string }
type StepFailedDetails struct { Error *EventError; RetryDetails *RetryDetails }
type StepOptions struct { NextAttemptDelaySeconds *int32 }
type StepStartedDetails struct{}
type StepSucceededDetails struct { Result *EventResult; RetryDetails *RetryDetails }
type SubnetIPAddressLimitReachedException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*SubnetIPAddressLimitReachedException) Error() string
func (*SubnetIPAddressLimitReachedException) ErrorCode() string
func (*SubnetIPAddressLimitReachedException) ErrorFault() smithy.ErrorFault
func (*SubnetIPAddressLimitReachedException) ErrorMessage() string
type SystemLogLevel string
func (SystemLogLevel) Values() []SystemLogLevel
type TagsError struct { ErrorCode *string; Message *string }
type TargetTrackingScalingPolicy struct { PredefinedMetricType CapacityProviderPredefinedMetricType; TargetValue *float64 }
type TenancyConfig struct { TenantIsolationMode TenantIsolationMode }
type TenantIsolationMode string
func (TenantIsolationMode) Values() []TenantIsolationMode
type ThrottleReason string
func (ThrottleReason) Values() []ThrottleReason
type TooManyRequestsException struct { Message *string; ErrorCodeOverride *string; RetryAfterSeconds *string; Type *string; Reason ThrottleReason }
func (*TooManyRequestsException) Error() string
func (*TooManyRequestsException) ErrorCode() string
func (*TooManyRequestsException) ErrorFault() smithy.ErrorFault
func (*TooManyRequestsException) ErrorMessage() string
type TraceHeader struct { XAmznTraceId *string }
type TracingConfig struct { Mode TracingMode }
type TracingConfigResponse struct { Mode TracingMode }
type TracingMode string
func (TracingMode) Values() []TracingMode
type UnknownUnionMember struct { Tag string; Value []byte }
type UnsupportedMediaTypeException struct { Message *string; ErrorCodeOverride *string; Type *string }
func (*UnsupportedMediaTypeException) Error() string
func (*UnsupportedMediaTypeException) ErrorCode() string
func (*UnsupportedMediaTypeException) ErrorFault() smithy.ErrorFault
func (*UnsupportedMediaTypeException) ErrorMessage() string
type UpdateRuntimeOn string
func (UpdateRuntimeOn) Values() []UpdateRuntimeOn
type VpcConfig struct { Ipv6AllowedForDualStack *bool; SecurityGroupIds []string; SubnetIds []string }
type VpcConfigResponse struct { Ipv6AllowedForDualStack *bool; SecurityGroupIds []string; SubnetIds []string; VpcId *string }
type WaitCancelledDetails struct { Error *EventError }
type WaitDetails struct { ScheduledEndTimestamp *time.Time }
type WaitOptions struct { WaitSeconds *int32 }
type WaitStartedDetails struct { Duration *int32; ScheduledEndTimestamp *time.Time }
type WaitSucceededDetails struct { Duration *int32 }
