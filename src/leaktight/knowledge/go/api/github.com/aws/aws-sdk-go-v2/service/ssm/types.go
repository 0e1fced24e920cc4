// Interface of github.com/aws/aws-sdk-go-v2/service/ssm/types@v1.82.0, generated from its types. Signatures only.
package types

import smithy "github.com/aws/smithy-go"
import "time"

const AccessRequestStatusApproved AccessRequestStatus = "Approved"
const AccessRequestStatusExpired AccessRequestStatus = "Expired"
const AccessRequestStatusPending AccessRequestStatus = "Pending"
const AccessRequestStatusRejected AccessRequestStatus = "Rejected"
const AccessRequestStatusRevoked AccessRequestStatus = "Revoked"
const AccessTypeJustintime AccessType = "JustInTime"
const AccessTypeStandard AccessType = "Standard"
const AssociationComplianceSeverityCritical AssociationComplianceSeverity = "CRITICAL"
const AssociationComplianceSeverityHigh AssociationComplianceSeverity = "HIGH"
const AssociationComplianceSeverityLow AssociationComplianceSeverity = "LOW"
const AssociationComplianceSeverityMedium AssociationComplianceSeverity = "MEDIUM"
const AssociationComplianceSeverityUnspecified AssociationComplianceSeverity = "UNSPECIFIED"
const AssociationExecutionFilterKeyCreatedTime AssociationExecutionFilterKey = "CreatedTime"
const AssociationExecutionFilterKeyExecutionId AssociationExecutionFilterKey = "ExecutionId"
const AssociationExecutionFilterKeyStatus AssociationExecutionFilterKey = "Status"
const AssociationExecutionTargetsFilterKeyResourceId AssociationExecutionTargetsFilterKey = "ResourceId"
const AssociationExecutionTargetsFilterKeyResourceType AssociationExecutionTargetsFilterKey = "ResourceType"
const AssociationExecutionTargetsFilterKeyStatus AssociationExecutionTargetsFilterKey = "Status"
const AssociationFilterKeyAssociationId AssociationFilterKey = "AssociationId"
const AssociationFilterKeyAssociationName AssociationFilterKey = "AssociationName"
const AssociationFilterKeyCloudConnectorId AssociationFilterKey = "CloudConnectorId"
const AssociationFilterKeyInstanceId AssociationFilterKey = "InstanceId"
const AssociationFilterKeyLastExecutedAfter AssociationFilterKey = "LastExecutedAfter"
const AssociationFilterKeyLastExecutedBefore AssociationFilterKey = "LastExecutedBefore"
const AssociationFilterKeyName AssociationFilterKey = "Name"
const AssociationFilterKeyResourceGroupName AssociationFilterKey = "ResourceGroupName"
const AssociationFilterKeyStatus AssociationFilterKey = "AssociationStatusName"
const AssociationFilterOperatorTypeEqual AssociationFilterOperatorType = "EQUAL"
const AssociationFilterOperatorTypeGreaterThan AssociationFilterOperatorType = "GREATER_THAN"
const AssociationFilterOperatorTypeLessThan AssociationFilterOperatorType = "LESS_THAN"
const AssociationStatusNameFailed AssociationStatusName = "Failed"
const AssociationStatusNamePending AssociationStatusName = "Pending"
const AssociationStatusNameSuccess AssociationStatusName = "Success"
const AssociationSyncComplianceAuto AssociationSyncCompliance = "AUTO"
const AssociationSyncComplianceManual AssociationSyncCompliance = "MANUAL"
const AttachmentHashTypeSha256 AttachmentHashType = "Sha256"
const AttachmentsSourceKeyAttachmentReference AttachmentsSourceKey = "AttachmentReference"
const AttachmentsSourceKeyS3FileUrl AttachmentsSourceKey = "S3FileUrl"
const AttachmentsSourceKeySourceUrl AttachmentsSourceKey = "SourceUrl"
const AutomationExecutionFilterKeyAutomationSubtype AutomationExecutionFilterKey = "AutomationSubtype"
const AutomationExecutionFilterKeyAutomationType AutomationExecutionFilterKey = "AutomationType"
const AutomationExecutionFilterKeyCurrentAction AutomationExecutionFilterKey = "CurrentAction"
const AutomationExecutionFilterKeyDocumentNamePrefix AutomationExecutionFilterKey = "DocumentNamePrefix"
const AutomationExecutionFilterKeyExecutionId AutomationExecutionFilterKey = "ExecutionId"
const AutomationExecutionFilterKeyExecutionStatus AutomationExecutionFilterKey = "ExecutionStatus"
const AutomationExecutionFilterKeyOpsItemId AutomationExecutionFilterKey = "OpsItemId"
const AutomationExecutionFilterKeyParentExecutionId AutomationExecutionFilterKey = "ParentExecutionId"
const AutomationExecutionFilterKeyStartTimeAfter AutomationExecutionFilterKey = "StartTimeAfter"
const AutomationExecutionFilterKeyStartTimeBefore AutomationExecutionFilterKey = "StartTimeBefore"
const AutomationExecutionFilterKeyTagKey AutomationExecutionFilterKey = "TagKey"
const AutomationExecutionFilterKeyTargetResourceGroup AutomationExecutionFilterKey = "TargetResourceGroup"
const AutomationExecutionStatusApproved AutomationExecutionStatus = "Approved"
const AutomationExecutionStatusCancelled AutomationExecutionStatus = "Cancelled"
const AutomationExecutionStatusCancelling AutomationExecutionStatus = "Cancelling"
const AutomationExecutionStatusChangeCalendarOverrideApproved AutomationExecutionStatus = "ChangeCalendarOverrideApproved"
const AutomationExecutionStatusChangeCalendarOverrideRejected AutomationExecutionStatus = "ChangeCalendarOverrideRejected"
const AutomationExecutionStatusCompletedWithFailure AutomationExecutionStatus = "CompletedWithFailure"
const AutomationExecutionStatusCompletedWithSuccess AutomationExecutionStatus = "CompletedWithSuccess"
const AutomationExecutionStatusExited AutomationExecutionStatus = "Exited"
const AutomationExecutionStatusFailed AutomationExecutionStatus = "Failed"
const AutomationExecutionStatusInprogress AutomationExecutionStatus = "InProgress"
const AutomationExecutionStatusPending AutomationExecutionStatus = "Pending"
const AutomationExecutionStatusPendingApproval AutomationExecutionStatus = "PendingApproval"
const AutomationExecutionStatusPendingChangeCalendarOverride AutomationExecutionStatus = "PendingChangeCalendarOverride"
const AutomationExecutionStatusRejected AutomationExecutionStatus = "Rejected"
const AutomationExecutionStatusRunbookInprogress AutomationExecutionStatus = "RunbookInProgress"
const AutomationExecutionStatusScheduled AutomationExecutionStatus = "Scheduled"
const AutomationExecutionStatusSuccess AutomationExecutionStatus = "Success"
const AutomationExecutionStatusTimedout AutomationExecutionStatus = "TimedOut"
const AutomationExecutionStatusWaiting AutomationExecutionStatus = "Waiting"
const AutomationSubtypeAccessRequest AutomationSubtype = "AccessRequest"
const AutomationSubtypeChangeRequest AutomationSubtype = "ChangeRequest"
const AutomationTypeCrossAccount AutomationType = "CrossAccount"
const AutomationTypeLocal AutomationType = "Local"
const CalendarStateClosed CalendarState = "CLOSED"
const CalendarStateOpen CalendarState = "OPEN"
const CloudConnectorFilterKeySubscriptionId CloudConnectorFilterKey = "SubscriptionId"
const CloudConnectorFilterKeyTenantId CloudConnectorFilterKey = "TenantId"
const CommandFilterKeyDocumentName CommandFilterKey = "DocumentName"
const CommandFilterKeyExecutionStage CommandFilterKey = "ExecutionStage"
const CommandFilterKeyInvokedAfter CommandFilterKey = "InvokedAfter"
const CommandFilterKeyInvokedBefore CommandFilterKey = "InvokedBefore"
const CommandFilterKeyStatus CommandFilterKey = "Status"
const CommandInvocationStatusCancelled CommandInvocationStatus = "Cancelled"
const CommandInvocationStatusCancelling CommandInvocationStatus = "Cancelling"
const CommandInvocationStatusDelayed CommandInvocationStatus = "Delayed"
const CommandInvocationStatusFailed CommandInvocationStatus = "Failed"
const CommandInvocationStatusInProgress CommandInvocationStatus = "InProgress"
const CommandInvocationStatusPending CommandInvocationStatus = "Pending"
const CommandInvocationStatusSuccess CommandInvocationStatus = "Success"
const CommandInvocationStatusTimedOut CommandInvocationStatus = "TimedOut"
const CommandPluginStatusCancelled CommandPluginStatus = "Cancelled"
const CommandPluginStatusFailed CommandPluginStatus = "Failed"
const CommandPluginStatusInProgress CommandPluginStatus = "InProgress"
const CommandPluginStatusPending CommandPluginStatus = "Pending"
const CommandPluginStatusSuccess CommandPluginStatus = "Success"
const CommandPluginStatusTimedOut CommandPluginStatus = "TimedOut"
const CommandStatusCancelled CommandStatus = "Cancelled"
const CommandStatusCancelling CommandStatus = "Cancelling"
const CommandStatusFailed CommandStatus = "Failed"
const CommandStatusInProgress CommandStatus = "InProgress"
const CommandStatusPending CommandStatus = "Pending"
const CommandStatusSuccess CommandStatus = "Success"
const CommandStatusTimedOut CommandStatus = "TimedOut"
const ComplianceQueryOperatorTypeBeginWith ComplianceQueryOperatorType = "BEGIN_WITH"
const ComplianceQueryOperatorTypeEqual ComplianceQueryOperatorType = "EQUAL"
const ComplianceQueryOperatorTypeGreaterThan ComplianceQueryOperatorType = "GREATER_THAN"
const ComplianceQueryOperatorTypeLessThan ComplianceQueryOperatorType = "LESS_THAN"
const ComplianceQueryOperatorTypeNotEqual ComplianceQueryOperatorType = "NOT_EQUAL"
const ComplianceSeverityCritical ComplianceSeverity = "CRITICAL"
const ComplianceSeverityHigh ComplianceSeverity = "HIGH"
const ComplianceSeverityInformational ComplianceSeverity = "INFORMATIONAL"
const ComplianceSeverityLow ComplianceSeverity = "LOW"
const ComplianceSeverityMedium ComplianceSeverity = "MEDIUM"
const ComplianceSeverityUnspecified ComplianceSeverity = "UNSPECIFIED"
const ComplianceStatusCompliant ComplianceStatus = "COMPLIANT"
const ComplianceStatusNonCompliant ComplianceStatus = "NON_COMPLIANT"
const ComplianceUploadTypeComplete ComplianceUploadType = "COMPLETE"
const ComplianceUploadTypePartial ComplianceUploadType = "PARTIAL"
const ConnectionStatusConnected ConnectionStatus = "connected"
const ConnectionStatusNotConnected ConnectionStatus = "notconnected"
const DHMCPermissionModelSelfManaged DHMCPermissionModel = "SELF_MANAGED"
const DHMCPermissionModelServiceManaged DHMCPermissionModel = "SERVICE_MANAGED"
const DeletionModeRemoveSharing DeletionMode = "RemoveSharing"
const DeletionModeRollbackMigration DeletionMode = "RollbackMigration"
const DescribeActivationsFilterKeysActivationIds DescribeActivationsFilterKeys = "ActivationIds"
const DescribeActivationsFilterKeysDefaultInstanceName DescribeActivationsFilterKeys = "DefaultInstanceName"
const DescribeActivationsFilterKeysIamRole DescribeActivationsFilterKeys = "IamRole"
const DocumentFilterKeyDocumentType DocumentFilterKey = "DocumentType"
const DocumentFilterKeyName DocumentFilterKey = "Name"
const DocumentFilterKeyOwner DocumentFilterKey = "Owner"
const DocumentFilterKeyPlatformTypes DocumentFilterKey = "PlatformTypes"
const DocumentFormatJson DocumentFormat = "JSON"
const DocumentFormatText DocumentFormat = "TEXT"
const DocumentFormatYaml DocumentFormat = "YAML"
const DocumentHashTypeSha1 DocumentHashType = "Sha1"
const DocumentHashTypeSha256 DocumentHashType = "Sha256"
const DocumentMetadataEnumDocumentReviews DocumentMetadataEnum = "DocumentReviews"
const DocumentParameterTypeString DocumentParameterType = "String"
const DocumentParameterTypeStringList DocumentParameterType = "StringList"
const DocumentPermissionTypeShare DocumentPermissionType = "Share"
const DocumentReviewActionApprove DocumentReviewAction = "Approve"
const DocumentReviewActionReject DocumentReviewAction = "Reject"
const DocumentReviewActionSendForReview DocumentReviewAction = "SendForReview"
const DocumentReviewActionUpdateReview DocumentReviewAction = "UpdateReview"
const DocumentReviewCommentTypeComment DocumentReviewCommentType = "Comment"
const DocumentStatusActive DocumentStatus = "Active"
const DocumentStatusCreating DocumentStatus = "Creating"
const DocumentStatusDeleting DocumentStatus = "Deleting"
const DocumentStatusFailed DocumentStatus = "Failed"
const DocumentStatusUpdating DocumentStatus = "Updating"
const DocumentTypeApplicationConfiguration DocumentType = "ApplicationConfiguration"
const DocumentTypeApplicationConfigurationSchema DocumentType = "ApplicationConfigurationSchema"
const DocumentTypeAutoApprovalPolicy DocumentType = "AutoApprovalPolicy"
const DocumentTypeAutomation DocumentType = "Automation"
const DocumentTypeChangeCalendar DocumentType = "ChangeCalendar"
const DocumentTypeChangeTemplate DocumentType = "Automation.ChangeTemplate"
const DocumentTypeCloudFormation DocumentType = "CloudFormation"
const DocumentTypeCommand DocumentType = "Command"
const DocumentTypeConformancePackTemplate DocumentType = "ConformancePackTemplate"
const DocumentTypeDeploymentStrategy DocumentType = "DeploymentStrategy"
const DocumentTypeManualApprovalPolicy DocumentType = "ManualApprovalPolicy"
const DocumentTypePackage DocumentType = "Package"
const DocumentTypePolicy DocumentType = "Policy"
const DocumentTypeProblemAnalysis DocumentType = "ProblemAnalysis"
const DocumentTypeProblemAnalysisTemplate DocumentType = "ProblemAnalysisTemplate"
const DocumentTypeQuickSetup DocumentType = "QuickSetup"
const DocumentTypeSession DocumentType = "Session"
const ExecutionModeAuto ExecutionMode = "Auto"
const ExecutionModeInteractive ExecutionMode = "Interactive"
const ExecutionPreviewStatusFailed ExecutionPreviewStatus = "Failed"
const ExecutionPreviewStatusInProgress ExecutionPreviewStatus = "InProgress"
const ExecutionPreviewStatusPending ExecutionPreviewStatus = "Pending"
const ExecutionPreviewStatusSuccess ExecutionPreviewStatus = "Success"
const ExternalAlarmStateAlarm ExternalAlarmState = "ALARM"
const ExternalAlarmStateUnknown ExternalAlarmState = "UNKNOWN"
const FaultClient Fault = "Client"
const FaultServer Fault = "Server"
const FaultUnknown Fault = "Unknown"
const ImpactTypeMutating ImpactType = "Mutating"
const ImpactTypeNonMutating ImpactType = "NonMutating"
const ImpactTypeUndetermined ImpactType = "Undetermined"
const InstanceInformationFilterKeyActivationIds InstanceInformationFilterKey = "ActivationIds"
const InstanceInformationFilterKeyAgentVersion InstanceInformationFilterKey = "AgentVersion"
const InstanceInformationFilterKeyAssociationStatus InstanceInformationFilterKey = "AssociationStatus"
const InstanceInformationFilterKeyIamRole InstanceInformationFilterKey = "IamRole"
const InstanceInformationFilterKeyInstanceIds InstanceInformationFilterKey = "InstanceIds"
const InstanceInformationFilterKeyPingStatus InstanceInformationFilterKey = "PingStatus"
const InstanceInformationFilterKeyPlatformTypes InstanceInformationFilterKey = "PlatformTypes"
const InstanceInformationFilterKeyResourceType InstanceInformationFilterKey = "ResourceType"
const InstancePatchStateOperatorTypeEqual InstancePatchStateOperatorType = "Equal"
const InstancePatchStateOperatorTypeGreaterThan InstancePatchStateOperatorType = "GreaterThan"
const InstancePatchStateOperatorTypeLessThan InstancePatchStateOperatorType = "LessThan"
const InstancePatchStateOperatorTypeNotEqual InstancePatchStateOperatorType = "NotEqual"
const InstancePropertyFilterKeyActivationIds InstancePropertyFilterKey = "ActivationIds"
const InstancePropertyFilterKeyAgentVersion InstancePropertyFilterKey = "AgentVersion"
const InstancePropertyFilterKeyAssociationStatus InstancePropertyFilterKey = "AssociationStatus"
const InstancePropertyFilterKeyDocumentName InstancePropertyFilterKey = "DocumentName"
const InstancePropertyFilterKeyIamRole InstancePropertyFilterKey = "IamRole"
const InstancePropertyFilterKeyInstanceIds InstancePropertyFilterKey = "InstanceIds"
const InstancePropertyFilterKeyPingStatus InstancePropertyFilterKey = "PingStatus"
const InstancePropertyFilterKeyPlatformTypes InstancePropertyFilterKey = "PlatformTypes"
const InstancePropertyFilterKeyResourceType InstancePropertyFilterKey = "ResourceType"
const InstancePropertyFilterOperatorBeginWith InstancePropertyFilterOperator = "BeginWith"
const InstancePropertyFilterOperatorEqual InstancePropertyFilterOperator = "Equal"
const InstancePropertyFilterOperatorGreaterThan InstancePropertyFilterOperator = "GreaterThan"
const InstancePropertyFilterOperatorLessThan InstancePropertyFilterOperator = "LessThan"
const InstancePropertyFilterOperatorNotEqual InstancePropertyFilterOperator = "NotEqual"
const InventoryAttributeDataTypeNumber InventoryAttributeDataType = "number"
const InventoryAttributeDataTypeString InventoryAttributeDataType = "string"
const InventoryDeletionStatusComplete InventoryDeletionStatus = "Complete"
const InventoryDeletionStatusInProgress InventoryDeletionStatus = "InProgress"
const InventoryQueryOperatorTypeBeginWith InventoryQueryOperatorType = "BeginWith"
const InventoryQueryOperatorTypeEqual InventoryQueryOperatorType = "Equal"
const InventoryQueryOperatorTypeExists InventoryQueryOperatorType = "Exists"
const InventoryQueryOperatorTypeGreaterThan InventoryQueryOperatorType = "GreaterThan"
const InventoryQueryOperatorTypeLessThan InventoryQueryOperatorType = "LessThan"
const InventoryQueryOperatorTypeNotEqual InventoryQueryOperatorType = "NotEqual"
const InventorySchemaDeleteOptionDeleteSchema InventorySchemaDeleteOption = "DeleteSchema"
const InventorySchemaDeleteOptionDisableSchema InventorySchemaDeleteOption = "DisableSchema"
const LastResourceDataSyncStatusFailed LastResourceDataSyncStatus = "Failed"
const LastResourceDataSyncStatusInprogress LastResourceDataSyncStatus = "InProgress"
const LastResourceDataSyncStatusSuccessful LastResourceDataSyncStatus = "Successful"
const MaintenanceWindowExecutionStatusCancelled MaintenanceWindowExecutionStatus = "CANCELLED"
const MaintenanceWindowExecutionStatusCancelling MaintenanceWindowExecutionStatus = "CANCELLING"
const MaintenanceWindowExecutionStatusFailed MaintenanceWindowExecutionStatus = "FAILED"
const MaintenanceWindowExecutionStatusInProgress MaintenanceWindowExecutionStatus = "IN_PROGRESS"
const MaintenanceWindowExecutionStatusPending MaintenanceWindowExecutionStatus = "PENDING"
const MaintenanceWindowExecutionStatusSkippedOverlapping MaintenanceWindowExecutionStatus = "SKIPPED_OVERLAPPING"
const MaintenanceWindowExecutionStatusSuccess MaintenanceWindowExecutionStatus = "SUCCESS"
const MaintenanceWindowExecutionStatusTimedOut MaintenanceWindowExecutionStatus = "TIMED_OUT"
const MaintenanceWindowResourceTypeInstance MaintenanceWindowResourceType = "INSTANCE"
const MaintenanceWindowResourceTypeResourceGroup MaintenanceWindowResourceType = "RESOURCE_GROUP"
const MaintenanceWindowTaskCutoffBehaviorCancelTask MaintenanceWindowTaskCutoffBehavior = "CANCEL_TASK"
const MaintenanceWindowTaskCutoffBehaviorContinueTask MaintenanceWindowTaskCutoffBehavior = "CONTINUE_TASK"
const MaintenanceWindowTaskTypeAutomation MaintenanceWindowTaskType = "AUTOMATION"
const MaintenanceWindowTaskTypeLambda MaintenanceWindowTaskType = "LAMBDA"
const MaintenanceWindowTaskTypeRunCommand MaintenanceWindowTaskType = "RUN_COMMAND"
const MaintenanceWindowTaskTypeStepFunctions MaintenanceWindowTaskType = "STEP_FUNCTIONS"
const ManagedStatusAll ManagedStatus = "All"
const ManagedStatusManaged ManagedStatus = "Managed"
const ManagedStatusUnmanaged ManagedStatus = "Unmanaged"
const NodeAggregatorTypeCount NodeAggregatorType = "Count"
const NodeAttributeNameAgentVersion NodeAttributeName = "AgentVersion"
const NodeAttributeNameAvailabilityZone NodeAttributeName = "AvailabilityZone"
const NodeAttributeNamePlatformName NodeAttributeName = "PlatformName"
const NodeAttributeNamePlatformType NodeAttributeName = "PlatformType"
const NodeAttributeNamePlatformVersion NodeAttributeName = "PlatformVersion"
const NodeAttributeNameRegion NodeAttributeName = "Region"
const NodeAttributeNameResourceType NodeAttributeName = "ResourceType"
const NodeAttributeNameSourceType NodeAttributeName = "SourceType"
const NodeFilterKeyAccountId NodeFilterKey = "AccountId"
const NodeFilterKeyAgentType NodeFilterKey = "AgentType"
const NodeFilterKeyAgentVersion NodeFilterKey = "AgentVersion"
const NodeFilterKeyAvailabilityZone NodeFilterKey = "AvailabilityZone"
const NodeFilterKeyAvailabilityZoneId NodeFilterKey = "AvailabilityZoneId"
const NodeFilterKeyComputerName NodeFilterKey = "ComputerName"
const NodeFilterKeyInstanceId NodeFilterKey = "InstanceId"
const NodeFilterKeyInstanceStatus NodeFilterKey = "InstanceStatus"
const NodeFilterKeyIpAddress NodeFilterKey = "IpAddress"
const NodeFilterKeyManagedStatus NodeFilterKey = "ManagedStatus"
const NodeFilterKeyOrganizationalUnitId NodeFilterKey = "OrganizationalUnitId"
const NodeFilterKeyOrganizationalUnitPath NodeFilterKey = "OrganizationalUnitPath"
const NodeFilterKeyPlatformName NodeFilterKey = "PlatformName"
const NodeFilterKeyPlatformType NodeFilterKey = "PlatformType"
const NodeFilterKeyPlatformVersion NodeFilterKey = "PlatformVersion"
const NodeFilterKeyRegion NodeFilterKey = "Region"
const NodeFilterKeyResourceType NodeFilterKey = "ResourceType"
const NodeFilterKeySourceId NodeFilterKey = "SourceId"
const NodeFilterKeySourceLocation NodeFilterKey = "SourceLocation"
const NodeFilterKeySourceType NodeFilterKey = "SourceType"
const NodeFilterOperatorTypeBeginWith NodeFilterOperatorType = "BeginWith"
const NodeFilterOperatorTypeEqual NodeFilterOperatorType = "Equal"
const NodeFilterOperatorTypeNotEqual NodeFilterOperatorType = "NotEqual"
const NodeTypeNameInstance NodeTypeName = "Instance"
const NotificationEventAll NotificationEvent = "All"
const NotificationEventCancelled NotificationEvent = "Cancelled"
const NotificationEventFailed NotificationEvent = "Failed"
const NotificationEventInProgress NotificationEvent = "InProgress"
const NotificationEventSuccess NotificationEvent = "Success"
const NotificationEventTimedOut NotificationEvent = "TimedOut"
const NotificationTypeCommand NotificationType = "Command"
const NotificationTypeInvocation NotificationType = "Invocation"
const OperatingSystemAlmaLinux OperatingSystem = "ALMA_LINUX"
const OperatingSystemAmazonLinux OperatingSystem = "AMAZON_LINUX"
const OperatingSystemAmazonLinux2 OperatingSystem = "AMAZON_LINUX_2"
const OperatingSystemAmazonLinux2022 OperatingSystem = "AMAZON_LINUX_2022"
const OperatingSystemAmazonLinux2023 OperatingSystem = "AMAZON_LINUX_2023"
const OperatingSystemCentOS OperatingSystem = "CENTOS"
const OperatingSystemDebian OperatingSystem = "DEBIAN"
const OperatingSystemMacOS OperatingSystem = "MACOS"
const OperatingSystemOracleLinux OperatingSystem = "ORACLE_LINUX"
const OperatingSystemRaspbian OperatingSystem = "RASPBIAN"
const OperatingSystemRedhatEnterpriseLinux OperatingSystem = "REDHAT_ENTERPRISE_LINUX"
const OperatingSystemRockyLinux OperatingSystem = "ROCKY_LINUX"
const OperatingSystemSuse OperatingSystem = "SUSE"
const OperatingSystemUbuntu OperatingSystem = "UBUNTU"
const OperatingSystemWindows OperatingSystem = "WINDOWS"
const OpsFilterOperatorTypeBeginWith OpsFilterOperatorType = "BeginWith"
const OpsFilterOperatorTypeEqual OpsFilterOperatorType = "Equal"
const OpsFilterOperatorTypeExists OpsFilterOperatorType = "Exists"
const OpsFilterOperatorTypeGreaterThan OpsFilterOperatorType = "GreaterThan"
const OpsFilterOperatorTypeLessThan OpsFilterOperatorType = "LessThan"
const OpsFilterOperatorTypeNotEqual OpsFilterOperatorType = "NotEqual"
const OpsItemDataTypeSearchableString OpsItemDataType = "SearchableString"
const OpsItemDataTypeString OpsItemDataType = "String"
const OpsItemEventFilterKeyOpsitemId OpsItemEventFilterKey = "OpsItemId"
const OpsItemEventFilterOperatorEqual OpsItemEventFilterOperator = "Equal"
const OpsItemFilterKeyAccessRequestApproverArn OpsItemFilterKey = "AccessRequestByApproverArn"
const OpsItemFilterKeyAccessRequestApproverId OpsItemFilterKey = "AccessRequestByApproverId"
const OpsItemFilterKeyAccessRequestIsReplica OpsItemFilterKey = "AccessRequestByIsReplica"
const OpsItemFilterKeyAccessRequestRequesterArn OpsItemFilterKey = "AccessRequestByRequesterArn"
const OpsItemFilterKeyAccessRequestRequesterId OpsItemFilterKey = "AccessRequestByRequesterId"
const OpsItemFilterKeyAccessRequestSourceAccountId OpsItemFilterKey = "AccessRequestBySourceAccountId"
const OpsItemFilterKeyAccessRequestSourceOpsItemId OpsItemFilterKey = "AccessRequestBySourceOpsItemId"
const OpsItemFilterKeyAccessRequestSourceRegion OpsItemFilterKey = "AccessRequestBySourceRegion"
const OpsItemFilterKeyAccessRequestTargetResourceId OpsItemFilterKey = "AccessRequestByTargetResourceId"
const OpsItemFilterKeyAccountId OpsItemFilterKey = "AccountId"
const OpsItemFilterKeyActualEndTime OpsItemFilterKey = "ActualEndTime"
const OpsItemFilterKeyActualStartTime OpsItemFilterKey = "ActualStartTime"
const OpsItemFilterKeyAutomationId OpsItemFilterKey = "AutomationId"
const OpsItemFilterKeyCategory OpsItemFilterKey = "Category"
const OpsItemFilterKeyChangeRequestApproverArn OpsItemFilterKey = "ChangeRequestByApproverArn"
const OpsItemFilterKeyChangeRequestApproverName OpsItemFilterKey = "ChangeRequestByApproverName"
const OpsItemFilterKeyChangeRequestRequesterArn OpsItemFilterKey = "ChangeRequestByRequesterArn"
const OpsItemFilterKeyChangeRequestRequesterName OpsItemFilterKey = "ChangeRequestByRequesterName"
const OpsItemFilterKeyChangeRequestTargetsResourceGroup OpsItemFilterKey = "ChangeRequestByTargetsResourceGroup"
const OpsItemFilterKeyChangeRequestTemplate OpsItemFilterKey = "ChangeRequestByTemplate"
const OpsItemFilterKeyCreatedBy OpsItemFilterKey = "CreatedBy"
const OpsItemFilterKeyCreatedTime OpsItemFilterKey = "CreatedTime"
const OpsItemFilterKeyInsightType OpsItemFilterKey = "InsightByType"
const OpsItemFilterKeyLastModifiedTime OpsItemFilterKey = "LastModifiedTime"
const OpsItemFilterKeyOperationalData OpsItemFilterKey = "OperationalData"
const OpsItemFilterKeyOperationalDataKey OpsItemFilterKey = "OperationalDataKey"
const OpsItemFilterKeyOperationalDataValue OpsItemFilterKey = "OperationalDataValue"
const OpsItemFilterKeyOpsitemId OpsItemFilterKey = "OpsItemId"
const OpsItemFilterKeyOpsitemType OpsItemFilterKey = "OpsItemType"
const OpsItemFilterKeyPlannedEndTime OpsItemFilterKey = "PlannedEndTime"
const OpsItemFilterKeyPlannedStartTime OpsItemFilterKey = "PlannedStartTime"
const OpsItemFilterKeyPriority OpsItemFilterKey = "Priority"
const OpsItemFilterKeyResourceId OpsItemFilterKey = "ResourceId"
const OpsItemFilterKeySeverity OpsItemFilterKey = "Severity"
const OpsItemFilterKeySource OpsItemFilterKey = "Source"
const OpsItemFilterKeyStatus OpsItemFilterKey = "Status"
const OpsItemFilterKeyTitle OpsItemFilterKey = "Title"
const OpsItemFilterOperatorContains OpsItemFilterOperator = "Contains"
const OpsItemFilterOperatorEqual OpsItemFilterOperator = "Equal"
const OpsItemFilterOperatorGreaterThan OpsItemFilterOperator = "GreaterThan"
const OpsItemFilterOperatorLessThan OpsItemFilterOperator = "LessThan"
const OpsItemRelatedItemsFilterKeyAssociationId OpsItemRelatedItemsFilterKey = "AssociationId"
const OpsItemRelatedItemsFilterKeyResourceType OpsItemRelatedItemsFilterKey = "ResourceType"
const OpsItemRelatedItemsFilterKeyResourceUri OpsItemRelatedItemsFilterKey = "ResourceUri"
const OpsItemRelatedItemsFilterOperatorEqual OpsItemRelatedItemsFilterOperator = "Equal"
const OpsItemStatusApproved OpsItemStatus = "Approved"
const OpsItemStatusCancelled OpsItemStatus = "Cancelled"
const OpsItemStatusCancelling OpsItemStatus = "Cancelling"
const OpsItemStatusChangeCalendarOverrideApproved OpsItemStatus = "ChangeCalendarOverrideApproved"
const OpsItemStatusChangeCalendarOverrideRejected OpsItemStatus = "ChangeCalendarOverrideRejected"
const OpsItemStatusClosed OpsItemStatus = "Closed"
const OpsItemStatusCompletedWithFailure OpsItemStatus = "CompletedWithFailure"
const OpsItemStatusCompletedWithSuccess OpsItemStatus = "CompletedWithSuccess"
const OpsItemStatusFailed OpsItemStatus = "Failed"
const OpsItemStatusInProgress OpsItemStatus = "InProgress"
const OpsItemStatusOpen OpsItemStatus = "Open"
const OpsItemStatusPending OpsItemStatus = "Pending"
const OpsItemStatusPendingApproval OpsItemStatus = "PendingApproval"
const OpsItemStatusPendingChangeCalendarOverride OpsItemStatus = "PendingChangeCalendarOverride"
const OpsItemStatusRejected OpsItemStatus = "Rejected"
const OpsItemStatusResolved OpsItemStatus = "Resolved"
const OpsItemStatusRevoked OpsItemStatus = "Revoked"
const OpsItemStatusRunbookInProgress OpsItemStatus = "RunbookInProgress"
const OpsItemStatusScheduled OpsItemStatus = "Scheduled"
const OpsItemStatusTimedOut OpsItemStatus = "TimedOut"
const ParameterTierAdvanced ParameterTier = "Advanced"
const ParameterTierIntelligentTiering ParameterTier = "Intelligent-Tiering"
const ParameterTierStandard ParameterTier = "Standard"
const ParameterTypeSecureString ParameterType = "SecureString"
const ParameterTypeString ParameterType = "String"
const ParameterTypeStringList ParameterType = "StringList"
const ParametersFilterKeyKeyId ParametersFilterKey = "KeyId"
const ParametersFilterKeyName ParametersFilterKey = "Name"
const ParametersFilterKeyType ParametersFilterKey = "Type"
const PatchActionAllowAsDependency PatchAction = "ALLOW_AS_DEPENDENCY"
const PatchActionBlock PatchAction = "BLOCK"
const PatchComplianceDataStateAvailableSecurityUpdate PatchComplianceDataState = "AVAILABLE_SECURITY_UPDATE"
const PatchComplianceDataStateFailed PatchComplianceDataState = "FAILED"
const PatchComplianceDataStateInstalled PatchComplianceDataState = "INSTALLED"
const PatchComplianceDataStateInstalledOther PatchComplianceDataState = "INSTALLED_OTHER"
const PatchComplianceDataStateInstalledPendingReboot PatchComplianceDataState = "INSTALLED_PENDING_REBOOT"
const PatchComplianceDataStateInstalledRejected PatchComplianceDataState = "INSTALLED_REJECTED"
const PatchComplianceDataStateMissing PatchComplianceDataState = "MISSING"
const PatchComplianceDataStateNotApplicable PatchComplianceDataState = "NOT_APPLICABLE"
const PatchComplianceLevelCritical PatchComplianceLevel = "CRITICAL"
const PatchComplianceLevelHigh PatchComplianceLevel = "HIGH"
const PatchComplianceLevelInformational PatchComplianceLevel = "INFORMATIONAL"
const PatchComplianceLevelLow PatchComplianceLevel = "LOW"
const PatchComplianceLevelMedium PatchComplianceLevel = "MEDIUM"
const PatchComplianceLevelUnspecified PatchComplianceLevel = "UNSPECIFIED"
const PatchComplianceStatusCompliant PatchComplianceStatus = "COMPLIANT"
const PatchComplianceStatusNonCompliant PatchComplianceStatus = "NON_COMPLIANT"
const PatchDeploymentStatusApproved PatchDeploymentStatus = "APPROVED"
const PatchDeploymentStatusExplicitApproved PatchDeploymentStatus = "EXPLICIT_APPROVED"
const PatchDeploymentStatusExplicitRejected PatchDeploymentStatus = "EXPLICIT_REJECTED"
const PatchDeploymentStatusPendingApproval PatchDeploymentStatus = "PENDING_APPROVAL"
const PatchFilterKeyAdvisoryId PatchFilterKey = "ADVISORY_ID"
const PatchFilterKeyArch PatchFilterKey = "ARCH"
const PatchFilterKeyBugzillaId PatchFilterKey = "BUGZILLA_ID"
const PatchFilterKeyCVEId PatchFilterKey = "CVE_ID"
const PatchFilterKeyClassification PatchFilterKey = "CLASSIFICATION"
const PatchFilterKeyEpoch PatchFilterKey = "EPOCH"
const PatchFilterKeyMsrcSeverity PatchFilterKey = "MSRC_SEVERITY"
const PatchFilterKeyName PatchFilterKey = "NAME"
const PatchFilterKeyPatchId PatchFilterKey = "PATCH_ID"
const PatchFilterKeyPatchSet PatchFilterKey = "PATCH_SET"
const PatchFilterKeyPriority PatchFilterKey = "PRIORITY"
const PatchFilterKeyProduct PatchFilterKey = "PRODUCT"
const PatchFilterKeyProductFamily PatchFilterKey = "PRODUCT_FAMILY"
const PatchFilterKeyRelease PatchFilterKey = "RELEASE"
const PatchFilterKeyRepository PatchFilterKey = "REPOSITORY"
const PatchFilterKeySection PatchFilterKey = "SECTION"
const PatchFilterKeySecurity PatchFilterKey = "SECURITY"
const PatchFilterKeySeverity PatchFilterKey = "SEVERITY"
const PatchFilterKeyVersion PatchFilterKey = "VERSION"
const PatchOperationTypeInstall PatchOperationType = "Install"
const PatchOperationTypeScan PatchOperationType = "Scan"
const PatchPropertyPatchClassification PatchProperty = "CLASSIFICATION"
const PatchPropertyPatchMsrcSeverity PatchProperty = "MSRC_SEVERITY"
const PatchPropertyPatchPriority PatchProperty = "PRIORITY"
const PatchPropertyPatchProductFamily PatchProperty = "PRODUCT_FAMILY"
const PatchPropertyPatchSeverity PatchProperty = "SEVERITY"
const PatchPropertyProduct PatchProperty = "PRODUCT"
const PatchSetApplication PatchSet = "APPLICATION"
const PatchSetOs PatchSet = "OS"
const PingStatusConnectionLost PingStatus = "ConnectionLost"
const PingStatusInactive PingStatus = "Inactive"
const PingStatusOnline PingStatus = "Online"
const PlatformTypeLinux PlatformType = "Linux"
const PlatformTypeMacos PlatformType = "MacOS"
const PlatformTypeWindows PlatformType = "Windows"
const RebootOptionNoReboot RebootOption = "NoReboot"
const RebootOptionRebootIfNeeded RebootOption = "RebootIfNeeded"
const ResourceDataSyncS3FormatJsonSerde ResourceDataSyncS3Format = "JsonSerDe"
const ResourceTypeEc2Instance ResourceType = "EC2Instance"
const ResourceTypeForTaggingAssociation ResourceTypeForTagging = "Association"
const ResourceTypeForTaggingAutomation ResourceTypeForTagging = "Automation"
const ResourceTypeForTaggingCloudConnector ResourceTypeForTagging = "CloudConnector"
const ResourceTypeForTaggingDocument ResourceTypeForTagging = "Document"
const ResourceTypeForTaggingMaintenanceWindow ResourceTypeForTagging = "MaintenanceWindow"
const ResourceTypeForTaggingManagedInstance ResourceTypeForTagging = "ManagedInstance"
const ResourceTypeForTaggingOpsItem ResourceTypeForTagging = "OpsItem"
const ResourceTypeForTaggingOpsmetadata ResourceTypeForTagging = "OpsMetadata"
const ResourceTypeForTaggingParameter ResourceTypeForTagging = "Parameter"
const ResourceTypeForTaggingPatchBaseline ResourceTypeForTagging = "PatchBaseline"
const ResourceTypeManagedInstance ResourceType = "ManagedInstance"
const ReviewStatusApproved ReviewStatus = "APPROVED"
const ReviewStatusNotReviewed ReviewStatus = "NOT_REVIEWED"
const ReviewStatusPending ReviewStatus = "PENDING"
const ReviewStatusRejected ReviewStatus = "REJECTED"
const SessionFilterKeyAccessType SessionFilterKey = "AccessType"
const SessionFilterKeyInvokedAfter SessionFilterKey = "InvokedAfter"
const SessionFilterKeyInvokedBefore SessionFilterKey = "InvokedBefore"
const SessionFilterKeyOwner SessionFilterKey = "Owner"
const SessionFilterKeySessionId SessionFilterKey = "SessionId"
const SessionFilterKeyStatus SessionFilterKey = "Status"
const SessionFilterKeyTargetId SessionFilterKey = "Target"
const SessionStateActive SessionState = "Active"
const SessionStateHistory SessionState = "History"
const SessionStatusConnected SessionStatus = "Connected"
const SessionStatusConnecting SessionStatus = "Connecting"
const SessionStatusDisconnected SessionStatus = "Disconnected"
const SessionStatusFailed SessionStatus = "Failed"
const SessionStatusTerminated SessionStatus = "Terminated"
const SessionStatusTerminating SessionStatus = "Terminating"
const SignalTypeApprove SignalType = "Approve"
const SignalTypeReject SignalType = "Reject"
const SignalTypeResume SignalType = "Resume"
const SignalTypeRevoke SignalType = "Revoke"
const SignalTypeStartStep SignalType = "StartStep"
const SignalTypeStopStep SignalType = "StopStep"
const SourceTypeAwsEc2Instance SourceType = "AWS::EC2::Instance"
const SourceTypeAwsIotThing SourceType = "AWS::IoT::Thing"
const SourceTypeAwsSsmManagedinstance SourceType = "AWS::SSM::ManagedInstance"
const SourceTypeAzureInstance SourceType = "Microsoft.Compute/virtualMachines"
const StepExecutionFilterKeyAction StepExecutionFilterKey = "Action"
const StepExecutionFilterKeyParentStepExecutionId StepExecutionFilterKey = "ParentStepExecutionId"
const StepExecutionFilterKeyParentStepIteration StepExecutionFilterKey = "ParentStepIteration"
const StepExecutionFilterKeyParentStepIteratorValue StepExecutionFilterKey = "ParentStepIteratorValue"
const StepExecutionFilterKeyStartTimeAfter StepExecutionFilterKey = "StartTimeAfter"
const StepExecutionFilterKeyStartTimeBefore StepExecutionFilterKey = "StartTimeBefore"
const StepExecutionFilterKeyStepExecutionId StepExecutionFilterKey = "StepExecutionId"
const StepExecutionFilterKeyStepExecutionStatus StepExecutionFilterKey = "StepExecutionStatus"
const StepExecutionFilterKeyStepName StepExecutionFilterKey = "StepName"
const StopTypeCancel StopType = "Cancel"
const StopTypeComplete StopType = "Complete"
const ValidationFindingCodeAwsRoleAssumptionFailed ValidationFindingCode = "AwsRoleAssumptionFailed"
const ValidationFindingCodeOutboundWebIdentityFederationDisabled ValidationFindingCode = "OutboundWebIdentityFederationDisabled"
const ValidationFindingCodeProviderCredentialCreationFailed ValidationFindingCode = "ProviderCredentialCreationFailed"
const ValidationFindingCodeSubscriptionAccessible ValidationFindingCode = "SubscriptionAccessible"
const ValidationFindingCodeTargetInaccessible ValidationFindingCode = "TargetInaccessible"
const ValidationFindingCodeTargetStateWarning ValidationFindingCode = "TargetStateWarning"
const ValidationFindingCodeTargetUnusable ValidationFindingCode = "TargetUnusable"
const ValidationFindingCodeTenantSummary ValidationFindingCode = "TenantSummary"
const ValidationFindingCodeWebIdentityTokenFailed ValidationFindingCode = "WebIdentityTokenFailed"
const ValidationFindingScopeTypeAzureSubscription ValidationFindingScopeType = "azure:subscription"
const ValidationFindingScopeTypeAzureTenant ValidationFindingScopeType = "azure:tenant"
const ValidationFindingTypeError ValidationFindingType = "ERROR"
const ValidationFindingTypeInfo ValidationFindingType = "INFO"
const ValidationFindingTypeWarn ValidationFindingType = "WARN"
type AccessDeniedException struct { Message *string; ErrorCodeOverride *string }
func (*AccessDeniedException) Error() string
func (*AccessDeniedException) ErrorCode() string
func (*AccessDeniedException) ErrorFault() smithy.ErrorFault
func (*AccessDeniedException) ErrorMessage() string
type AccessRequestStatus string
func (AccessRequestStatus) Values() []AccessRequestStatus
type AccessType string
func (AccessType) Values() []AccessType
type AccountSharingInfo struct { AccountId *string; SharedDocumentVersion *string }
type Activation struct { ActivationId *string; CreatedDate *time.Time; DefaultInstanceName *string; Description *string; ExpirationDate *time.Time; Expired bool; IamRole *string; RegistrationLimit *int32; RegistrationsCount *int32; Tags []Tag }
type Alarm struct { Name *string }
type AlarmConfiguration struct { Alarms []Alarm; IgnorePollAlarmFailure bool }
type AlarmStateInformation struct { Name *string; State ExternalAlarmState }
type AlreadyExistsException struct { Message *string; ErrorCodeOverride *string }
func (*AlreadyExistsException) Error() string
func (*AlreadyExistsException) ErrorCode() string
func (*AlreadyExistsException) ErrorFault() smithy.ErrorFault
func (*AlreadyExistsException) ErrorMessage() string
type AssociatedInstances struct { Message *string; ErrorCodeOverride *string }
func (*AssociatedInstances) Error() string
func (*AssociatedInstances) ErrorCode() string
func (*AssociatedInstances) ErrorFault() smithy.ErrorFault
func (*AssociatedInstances) ErrorMessage() string
type Association struct { AssociationId *string; AssociationName *string; AssociationVersion *string; DocumentVersion *string; Duration *int32; InstanceId *string; LastExecutionDate *time.Time; Name *string; Overview *AssociationOverview; ScheduleExpression *string; ScheduleOffset *int32; TargetMaps []map[string][]string; Targets []Target }
type AssociationAlreadyExists struct { Message *string; ErrorCodeOverride *string }
func (*AssociationAlreadyExists) Error() string
func (*AssociationAlreadyExists) ErrorCode() string
func (*AssociationAlreadyExists) ErrorFault() smithy.ErrorFault
func (*AssociationAlreadyExists) ErrorMessage() string
type AssociationComplianceSeverity string
func (AssociationComplianceSeverity) Values() []AssociationComplianceSeverity
type AssociationDescription struct { AlarmConfiguration *AlarmConfiguration; ApplyOnlyAtCronInterval bool; AssociationDispatchAssumeRole *string; AssociationId *string; AssociationName *string; AssociationVersion *string; AutomationTargetParameterName *string; CalendarNames []string; ComplianceSeverity AssociationComplianceSeverity; Date *time.Time; DocumentVersion *string; Duration *int32; InstanceId *string; LastExecutionDate *time.Time; LastSuccessfulExecutionDate *time.Time; LastUpdateAssociationDate *time.Time; MaxConcurrency *string; MaxErrors *string; Name *string; OutputLocation *InstanceAssociationOutputLocation; Overview *AssociationOverview; Parameters map[string][]string; ScheduleExpression *string; ScheduleOffset *int32; Status *AssociationStatus; SyncCompliance AssociationSyncCompliance; TargetLocations []TargetLocation; TargetMaps []map[string][]string; Targets []Target; TriggeredAlarms []AlarmStateInformation }
type AssociationDoesNotExist struct { Message *string; ErrorCodeOverride *string }
func (*AssociationDoesNotExist) Error() string
func (*AssociationDoesNotExist) ErrorCode() string
func (*AssociationDoesNotExist) ErrorFault() smithy.ErrorFault
func (*AssociationDoesNotExist) ErrorMessage() string
type AssociationExecution struct { AlarmConfiguration *AlarmConfiguration; AssociationId *string; AssociationVersion *string; CreatedTime *time.Time; DetailedStatus *string; ExecutionId *string; LastExecutionDate *time.Time; ResourceCountByStatus *string; Status *string; TriggeredAlarms []AlarmStateInformation }
type AssociationExecutionDoesNotExist struct { Message *string; ErrorCodeOverride *string }
func (*AssociationExecutionDoesNotExist) Error() string
func (*AssociationExecutionDoesNotExist) ErrorCode() string
func (*AssociationExecutionDoesNotExist) ErrorFault() smithy.ErrorFault
func (*AssociationExecutionDoesNotExist) ErrorMessage() string
type AssociationExecutionFilter struct { Key AssociationExecutionFilterKey; Type AssociationFilterOperatorType; Value *string }
type AssociationExecutionFilterKey string
func (AssociationExecutionFilterKey) Values() []AssociationExecutionFilterKey
type AssociationExecutionTarget struct { AssociationId *string; AssociationVersion *string; DetailedStatus *string; ExecutionId *string; LastExecutionDate *time.Time; OutputSource *OutputSource; ResourceId *string; ResourceType *string; Status *string }
type AssociationExecutionTargetsFilter struct { Key AssociationExecutionTargetsFilterKey; Value *string }
type AssociationExecutionTargetsFilterKey string
func (AssociationExecutionTargetsFilterKey) Values() []AssociationExecutionTargetsFilterKey
type AssociationFilter struct { Key AssociationFilterKey; Value *string }
type AssociationFilterKey string
func (AssociationFilterKey) Values() []AssociationFilterKey
type AssociationFilterOperatorType string
func (AssociationFilterOperatorType) Values() []AssociationFilterOperatorType
type AssociationLimitExceeded struct { Message *string; ErrorCodeOverride *string }
func (*AssociationLimitExceeded) Error() string
func (*AssociationLimitExceeded) ErrorCode() string
func (*AssociationLimitExceeded) ErrorFault() smithy.ErrorFault
func (*AssociationLimitExceeded) ErrorMessage() string
type AssociationOverview struct { AssociationStatusAggregatedCount map[string]int32; DetailedStatus *string; Status *string }
type AssociationStatus struct { Date *time.Time; Message *string; Name AssociationStatusName; AdditionalInfo *string }
type AssociationStatusName string
func (AssociationStatusName) Values() []AssociationStatusName
type AssociationSyncCompliance string
func (AssociationSyncCompliance) Values() []AssociationSyncCompliance
type AssociationVersionInfo struct { ApplyOnlyAtCronInterval bool; AssociationDispatchAssumeRole *string; AssociationId *string; AssociationName *string; AssociationVersion *string; CalendarNames []string; ComplianceSeverity AssociationComplianceSeverity; CreatedDate *time.Time; DocumentVersion *string; Duration *int32; MaxConcurrency *string; MaxErrors *string; Name *string; OutputLocation *InstanceAssociationOutputLocation; Parameters map[string][]string; ScheduleExpression *string; ScheduleOffset *int32; SyncCompliance AssociationSyncCompliance; TargetLocations []TargetLocation; TargetMaps []map[string][]string; Targets []Target }
type AssociationVersionLimitExceeded struct { Message *string; ErrorCodeOverride *string }
func (*AssociationVersionLimitExceeded) Error() string
func (*AssociationVersionLimitExceeded) ErrorCode() string
func (*AssociationVersionLimitExceeded) ErrorFault() smithy.ErrorFault
func (*AssociationVersionLimitExceeded) ErrorMessage() string
type AttachmentContent struct { Hash *string; HashType AttachmentHashType; Name *string; Size int64; Url *string }
type AttachmentHashType string
func (AttachmentHashType) Values() []AttachmentHashType
type AttachmentInformation struct { Name *string }
type AttachmentsSource struct { Key AttachmentsSourceKey; Name *string; Values []string }
type AttachmentsSourceKey string
func (AttachmentsSourceKey) Values() []AttachmentsSourceKey
type AutomationDefinitionNotApprovedException struct { Message *string; ErrorCodeOverride *string }
func (*AutomationDefinitionNotApprovedException) Error() string
func (*AutomationDefinitionNotApprovedException) ErrorCode() string
func (*AutomationDefinitionNotApprovedException) ErrorFault() smithy.ErrorFault
func (*AutomationDefinitionNotApprovedException) ErrorMessage() string
type AutomationDefinitionNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*AutomationDefinitionNotFoundException) Error() string
func (*AutomationDefinitionNotFoundException) ErrorCode() string
func (*AutomationDefinitionNotFoundException) ErrorFault() smithy.ErrorFault
func (*AutomationDefinitionNotFoundException) ErrorMessage() string
type AutomationDefinitionVersionNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*AutomationDefinitionVersionNotFoundException) Error() string
func (*AutomationDefinitionVersionNotFoundException) ErrorCode() string
func (*AutomationDefinitionVersionNotFoundException) ErrorFault() smithy.ErrorFault
func (*AutomationDefinitionVersionNotFoundException) ErrorMessage() string
type AutomationExecution struct { AlarmConfiguration *AlarmConfiguration; AssociationId *string; AutomationExecutionId *string; AutomationExecutionStatus AutomationExecutionStatus; AutomationSubtype AutomationSubtype; ChangeRequestName *string; CurrentAction *string; CurrentStepName *string; DocumentName *string; DocumentVersion *string; ExecutedBy *string; ExecutionEndTime *time.Time; ExecutionStartTime *time.Time; FailureMessage *string; MaxConcurrency *string; MaxErrors *string; Mode ExecutionMode; OpsItemId *string; Outputs map[string][]string; Parameters map[string][]string; ParentAutomationExecutionId *string; ProgressCounters *ProgressCounters; ResolvedTargets *ResolvedTargets; Runbooks []Runbook; ScheduledTime *time.Time; StepExecutions []StepExecution; StepExecutionsTruncated bool; Target *string; TargetLocations []TargetLocation; TargetLocationsURL *string; TargetMaps []map[string][]string; TargetParameterName *string; Targets []Target; TriggeredAlarms []AlarmStateInformation; Variables map[string][]string; WarningMessage *string }
type AutomationExecutionFilter struct { Key AutomationExecutionFilterKey; Values []string }
type AutomationExecutionFilterKey string
func (AutomationExecutionFilterKey) Values() []AutomationExecutionFilterKey
type AutomationExecutionInputs struct { Parameters map[string][]string; TargetLocations []TargetLocation; TargetLocationsURL *string; TargetMaps []map[string][]string; TargetParameterName *string; Targets []Target }
type AutomationExecutionLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*AutomationExecutionLimitExceededException) Error() string
func (*AutomationExecutionLimitExceededException) ErrorCode() string
func (*AutomationExecutionLimitExceededException) ErrorFault() smithy.ErrorFault
func (*AutomationExecutionLimitExceededException) ErrorMessage() string
type AutomationExecutionMetadata struct { AlarmConfiguration *AlarmConfiguration; AssociationId *string; AutomationExecutionId *string; AutomationExecutionStatus AutomationExecutionStatus; AutomationSubtype AutomationSubtype; AutomationType AutomationType; ChangeRequestName *string; CurrentAction *string; CurrentStepName *string; DocumentName *string; DocumentVersion *string; ExecutedBy *string; ExecutionEndTime *time.Time; ExecutionStartTime *time.Time; FailureMessage *string; LogFile *string; MaxConcurrency *string; MaxErrors *string; Mode ExecutionMode; OpsItemId *string; Outputs map[string][]string; ParentAutomationExecutionId *string; ResolvedTargets *ResolvedTargets; Runbooks []Runbook; ScheduledTime *time.Time; Target *string; TargetLocationsURL *string; TargetMaps []map[string][]string; TargetParameterName *string; Targets []Target; TriggeredAlarms []AlarmStateInformation; WarningMessage *string }
type AutomationExecutionNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*AutomationExecutionNotFoundException) Error() string
func (*AutomationExecutionNotFoundException) ErrorCode() string
func (*AutomationExecutionNotFoundException) ErrorFault() smithy.ErrorFault
func (*AutomationExecutionNotFoundException) ErrorMessage() string
type AutomationExecutionPreview struct { Regions []string; StepPreviews map[string]int32; TargetPreviews []TargetPreview; TotalAccounts int32 }
type AutomationExecutionStatus string
func (AutomationExecutionStatus) Values() []AutomationExecutionStatus
type AutomationStepNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*AutomationStepNotFoundException) Error() string
func (*AutomationStepNotFoundException) ErrorCode() string
func (*AutomationStepNotFoundException) ErrorFault() smithy.ErrorFault
func (*AutomationStepNotFoundException) ErrorMessage() string
type AutomationSubtype string
func (AutomationSubtype) Values() []AutomationSubtype
type AutomationType string
func (AutomationType) Values() []AutomationType
type AzureConfiguration struct { ApplicationId *string; TenantId *string; ApplicationDisplayName *string; Targets ConfigurationTargets; TenantDisplayName *string }
type AzureSubscription struct { Id *string; DisplayName *string }
type BaselineOverride struct { ApprovalRules *PatchRuleGroup; ApprovedPatches []string; ApprovedPatchesComplianceLevel PatchComplianceLevel; ApprovedPatchesEnableNonSecurity bool; AvailableSecurityUpdatesComplianceStatus PatchComplianceStatus; GlobalFilters *PatchFilterGroup; OperatingSystem OperatingSystem; RejectedPatches []string; RejectedPatchesAction PatchAction; Sources []PatchSource }
type CalendarState string
func (CalendarState) Values() []CalendarState
type CloudConnectorConfiguration interface { isCloudConnectorConfiguration() }
type CloudConnectorConfigurationMemberAzureConfiguration struct { Value AzureConfiguration }
type CloudConnectorFilter struct { FilterKey CloudConnectorFilterKey; FilterValues []string }
type CloudConnectorFilterKey string
func (CloudConnectorFilterKey) Values() []CloudConnectorFilterKey
type CloudConnectorSummary struct { CloudConnectorId *string; CreatedAt *time.Time; Description *string; DisplayName *string; RoleArn *string; UpdatedAt *time.Time }
type CloudWatchOutputConfig struct { CloudWatchLogGroupName *string; CloudWatchOutputEnabled bool }
type Command struct { AlarmConfiguration *AlarmConfiguration; CloudWatchOutputConfig *CloudWatchOutputConfig; CommandId *string; Comment *string; CompletedCount int32; DeliveryTimedOutCount int32; DocumentName *string; DocumentVersion *string; ErrorCount int32; ExpiresAfter *time.Time; InstanceIds []string; MaxConcurrency *string; MaxErrors *string; NotificationConfig *NotificationConfig; OutputS3BucketName *string; OutputS3KeyPrefix *string; OutputS3Region *string; Parameters map[string][]string; RequestedDateTime *time.Time; ServiceRole *string; Status CommandStatus; StatusDetails *string; TargetCount int32; Targets []Target; TimeoutSeconds *int32; TriggeredAlarms []AlarmStateInformation }
type CommandFilter struct { Key CommandFilterKey; Value *string }
type CommandFilterKey string
func (CommandFilterKey) Values() []CommandFilterKey
type CommandInvocation struct { CloudWatchOutputConfig *CloudWatchOutputConfig; CommandId *string; CommandPlugins []CommandPlugin; Comment *string; DocumentName *string; DocumentVersion *string; InstanceId *string; InstanceName *string; NotificationConfig *NotificationConfig; RequestedDateTime *time.Time; ServiceRole *string; StandardErrorUrl *string; StandardOutputUrl *string; Status CommandInvocationStatus; StatusDetails *string; TraceOutput *string }
type CommandInvocationStatus string
func (CommandInvocationStatus) Values() []CommandInvocationStatus
type CommandPlugin struct { Name *string; Output *string; OutputS3BucketName *string; OutputS3KeyPrefix *string; OutputS3Region *string; ResponseCode int32; ResponseFinishDateTime *time.Time; ResponseStartDateTime *time.Time; StandardErrorUrl *string; StandardOutputUrl *string; Status CommandPluginStatus; StatusDetails *string }
type CommandPluginStatus string
func (CommandPluginStatus) Values() []CommandPluginStatus
type CommandStatus string
func (CommandStatus) Values() []CommandStatus
type ComplianceExecutionSummary struct { ExecutionTime *time.Time; ExecutionId *string; ExecutionType *string }
type ComplianceItem struct { ComplianceType *string; Details map[string]string; ExecutionSummary *ComplianceExecutionSummary; Id *string; ResourceId *string; ResourceType *string; Severity ComplianceSeverity; Status ComplianceStatus; Title *string }
type ComplianceItemEntry struct { Severity ComplianceSeverity; Status ComplianceStatus; Details map[string]string; Id *string; Title *string }
type ComplianceQueryOperatorType string
func (ComplianceQueryOperatorType) Values() []ComplianceQueryOperatorType
type ComplianceSeverity string
func (ComplianceSeverity) Values() []ComplianceSeverity
type ComplianceStatus string
func (ComplianceStatus) Values() []ComplianceStatus
type ComplianceStringFilter struct { Key *string; Type ComplianceQueryOperatorType; Values []string }
type ComplianceSummaryItem struct { ComplianceType *string; CompliantSummary *CompliantSummary; NonCompliantSummary *NonCompliantSummary }
type ComplianceTypeCountLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*ComplianceTypeCountLimitExceededException) Error() string
func (*ComplianceTypeCountLimitExceededException) ErrorCode() string
func (*ComplianceTypeCountLimitExceededException) ErrorFault() smithy.ErrorFault
func (*ComplianceTypeCountLimitExceededException) ErrorMessage() string
type ComplianceUploadType string
func (ComplianceUploadType) Values() []ComplianceUploadType
type CompliantSummary struct { CompliantCount int32; SeveritySummary *SeveritySummary }
type ConfigurationTargets interface { isConfigurationTargets() }
type ConfigurationTargetsMemberSubscriptions struct { Value []AzureSubscription }
type ConflictException struct { Message *string; ErrorCodeOverride *string }
func (*ConflictException) Error() string
func (*ConflictException) ErrorCode() string
func (*ConflictException) ErrorFault() smithy.ErrorFault
func (*ConflictException) ErrorMessage() string
type ConnectionStatus string
func (ConnectionStatus) Values() []ConnectionStatus
type CreateAssociationBatchRequestEntry struct { Name *string; AlarmConfiguration *AlarmConfiguration; ApplyOnlyAtCronInterval bool; AssociationName *string; AutomationTargetParameterName *string; CalendarNames []string; ComplianceSeverity AssociationComplianceSeverity; DocumentVersion *string; Duration *int32; InstanceId *string; MaxConcurrency *string; MaxErrors *string; OutputLocation *InstanceAssociationOutputLocation; Parameters map[string][]string; ScheduleExpression *string; ScheduleOffset *int32; SyncCompliance AssociationSyncCompliance; TargetLocations []TargetLocation; TargetMaps []map[string][]string; Targets []Target }
type Credentials struct { AccessKeyId *string; ExpirationTime *time.Time; SecretAccessKey *string; SessionToken *string }
type CustomSchemaCountLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*CustomSchemaCountLimitExceededException) Error() string
func (*CustomSchemaCountLimitExceededException) ErrorCode() string
func (*CustomSchemaCountLimitExceededException) ErrorFault() smithy.ErrorFault
func (*CustomSchemaCountLimitExceededException) ErrorMessage() string
type DHMCPermissionModel string
func (DHMCPermissionModel) Values() []DHMCPermissionModel
type DeletionMode string
func (DeletionMode) Values() []DeletionMode
type DescribeActivationsFilter struct { FilterKey DescribeActivationsFilterKeys; FilterValues []string }
type DescribeActivationsFilterKeys string
func (DescribeActivationsFilterKeys) Values() []DescribeActivationsFilterKeys
type DocumentAlreadyExists struct { Message *string; ErrorCodeOverride *string }
func (*DocumentAlreadyExists) Error() string
func (*DocumentAlreadyExists) ErrorCode() string
func (*DocumentAlreadyExists) ErrorFault() smithy.ErrorFault
func (*DocumentAlreadyExists) ErrorMessage() string
type DocumentDefaultVersionDescription struct { DefaultVersion *string; DefaultVersionName *string; Name *string }
type DocumentDescription struct { ApprovedVersion *string; AttachmentsInformation []AttachmentInformation; Author *string; Category []string; CategoryEnum []string; CreatedDate *time.Time; DefaultVersion *string; Description *string; DisplayName *string; DocumentFormat DocumentFormat; DocumentType DocumentType; DocumentVersion *string; Hash *string; HashType DocumentHashType; LatestVersion *string; Name *string; Owner *string; Parameters []DocumentParameter; PendingReviewVersion *string; PlatformTypes []PlatformType; Requires []DocumentRequires; ReviewInformation []ReviewInformation; ReviewStatus ReviewStatus; SchemaVersion *string; Sha1 *string; Status DocumentStatus; StatusInformation *string; Tags []Tag; TargetType *string; VersionName *string }
type DocumentFilter struct { Key DocumentFilterKey; Value *string }
type DocumentFilterKey string
func (DocumentFilterKey) Values() []DocumentFilterKey
type DocumentFormat string
func (DocumentFormat) Values() []DocumentFormat
type DocumentHashType string
func (DocumentHashType) Values() []DocumentHashType
type DocumentIdentifier struct { Author *string; CreatedDate *time.Time; DisplayName *string; DocumentFormat DocumentFormat; DocumentType DocumentType; DocumentVersion *string; Name *string; Owner *string; PlatformTypes []PlatformType; Requires []DocumentRequires; ReviewStatus ReviewStatus; SchemaVersion *string; Tags []Tag; TargetType *string; VersionName *string }
type DocumentKeyValuesFilter struct { Key *string; Values []string }
type DocumentLimitExceeded struct { Message *string; ErrorCodeOverride *string }
func (*DocumentLimitExceeded) Error() string
func (*DocumentLimitExceeded) ErrorCode() string
func (*DocumentLimitExceeded) ErrorFault() smithy.ErrorFault
func (*DocumentLimitExceeded) ErrorMessage() string
type DocumentMetadataEnum string
func (DocumentMetadataEnum) Values() []DocumentMetadataEnum
type DocumentMetadataResponseInfo struct { ReviewerResponse []DocumentReviewerResponseSource }
type DocumentParameter struct { DefaultValue *string; Description *string; Name *string; Type DocumentParameterType }
type DocumentParameterType string
func (DocumentParameterType) Values() []DocumentParameterType
type DocumentPermissionLimit struct { Message *string; ErrorCodeOverride *string }
func (*DocumentPermissionLimit) Error() string
func (*DocumentPermissionLimit) ErrorCode() string
func (*DocumentPermissionLimit) ErrorFault() smithy.ErrorFault
func (*DocumentPermissionLimit) ErrorMessage() string
type DocumentPermissionType string
func (DocumentPermissionType) Values() []DocumentPermissionType
type DocumentRequires struct { Name *string; RequireType *string; Version *string; VersionName *string }
type DocumentReviewAction string
func (DocumentReviewAction) Values() []DocumentReviewAction
type DocumentReviewCommentSource struct { Content *string; Type DocumentReviewCommentType }
type DocumentReviewCommentType string
func (DocumentReviewCommentType) Values() []DocumentReviewCommentType
type DocumentReviewerResponseSource struct { Comment []DocumentReviewCommentSource; CreateTime *time.Time; ReviewStatus ReviewStatus; Reviewer *string; UpdatedTime *time.Time }
type DocumentReviews struct { Action DocumentReviewAction; Comment []DocumentReviewCommentSource }
type DocumentStatus string
func (DocumentStatus) Values() []DocumentStatus
type DocumentType string
func (DocumentType) Values() []DocumentType
type DocumentVersionInfo struct { CreatedDate *time.Time; DisplayName *string; DocumentFormat DocumentFormat; DocumentVersion *string; IsDefaultVersion bool; Name *string; ReviewStatus ReviewStatus; Status DocumentStatus; StatusInformation *string; VersionName *string }
type DocumentVersionLimitExceeded struct { Message *string; ErrorCodeOverride *string }
func (*DocumentVersionLimitExceeded) Error() string
func (*DocumentVersionLimitExceeded) ErrorCode() string
func (*DocumentVersionLimitExceeded) ErrorFault() smithy.ErrorFault
func (*DocumentVersionLimitExceeded) ErrorMessage() string
type DoesNotExistException struct { Message *string; ErrorCodeOverride *string }
func (*DoesNotExistException) Error() string
func (*DoesNotExistException) ErrorCode() string
func (*DoesNotExistException) ErrorFault() smithy.ErrorFault
func (*DoesNotExistException) ErrorMessage() string
type DuplicateDocumentContent struct { Message *string; ErrorCodeOverride *string }
func (*DuplicateDocumentContent) Error() string
func (*DuplicateDocumentContent) ErrorCode() string
func (*DuplicateDocumentContent) ErrorFault() smithy.ErrorFault
func (*DuplicateDocumentContent) ErrorMessage() string
type DuplicateDocumentVersionName struct { Message *string; ErrorCodeOverride *string }
func (*DuplicateDocumentVersionName) Error() string
func (*DuplicateDocumentVersionName) ErrorCode() string
func (*DuplicateDocumentVersionName) ErrorFault() smithy.ErrorFault
func (*DuplicateDocumentVersionName) ErrorMessage() string
type DuplicateInstanceId struct { Message *string; ErrorCodeOverride *string }
func (*DuplicateInstanceId) Error() string
func (*DuplicateInstanceId) ErrorCode() string
func (*DuplicateInstanceId) ErrorFault() smithy.ErrorFault
func (*DuplicateInstanceId) ErrorMessage() string
type EffectivePatch struct { Patch *Patch; PatchStatus *PatchStatus }
type ExecutionInputs interface { isExecutionInputs() }
type ExecutionInputsMemberAutomation struct { Value AutomationExecutionInputs }
type ExecutionMode string
func (ExecutionMode) Values() []ExecutionMode
type ExecutionPreview interface { isExecutionPreview() }
type ExecutionPreviewMemberAutomation struct { Value AutomationExecutionPreview }
type ExecutionPreviewStatus string
func (ExecutionPreviewStatus) Values() []ExecutionPreviewStatus
type ExternalAlarmState string
func (ExternalAlarmState) Values() []ExternalAlarmState
type FailedCreateAssociation struct { Entry *CreateAssociationBatchRequestEntry; Fault Fault; Message *string }
type FailureDetails struct { Details map[string][]string; FailureStage *string; FailureType *string }
type Fault string
func (Fault) Values() []Fault
type FeatureNotAvailableException struct { Message *string; ErrorCodeOverride *string }
func (*FeatureNotAvailableException) Error() string
func (*FeatureNotAvailableException) ErrorCode() string
func (*FeatureNotAvailableException) ErrorFault() smithy.ErrorFault
func (*FeatureNotAvailableException) ErrorMessage() string
type GetResourcePoliciesResponseEntry struct { Policy *string; PolicyHash *string; PolicyId *string }
type HierarchyLevelLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*HierarchyLevelLimitExceededException) Error() string
func (*HierarchyLevelLimitExceededException) ErrorCode() string
func (*HierarchyLevelLimitExceededException) ErrorFault() smithy.ErrorFault
func (*HierarchyLevelLimitExceededException) ErrorMessage() string
type HierarchyTypeMismatchException struct { Message *string; ErrorCodeOverride *string }
func (*HierarchyTypeMismatchException) Error() string
func (*HierarchyTypeMismatchException) ErrorCode() string
func (*HierarchyTypeMismatchException) ErrorFault() smithy.ErrorFault
func (*HierarchyTypeMismatchException) ErrorMessage() string
type IdempotentParameterMismatch struct { Message *string; ErrorCodeOverride *string }
func (*IdempotentParameterMismatch) Error() string
func (*IdempotentParameterMismatch) ErrorCode() string
func (*IdempotentParameterMismatch) ErrorFault() smithy.ErrorFault
func (*IdempotentParameterMismatch) ErrorMessage() string
type ImpactType string
func (ImpactType) Values() []ImpactType
type IncompatiblePolicyException struct { Message *string; ErrorCodeOverride *string }
func (*IncompatiblePolicyException) Error() string
func (*IncompatiblePolicyException) ErrorCode() string
func (*IncompatiblePolicyException) ErrorFault() smithy.ErrorFault
func (*IncompatiblePolicyException) ErrorMessage() string
type InstanceAggregatedAssociationOverview struct { DetailedStatus *string; InstanceAssociationStatusAggregatedCount map[string]int32 }
type InstanceAssociation struct { AssociationId *string; AssociationVersion *string; Content *string; InstanceId *string }
type InstanceAssociationOutputLocation struct { S3Location *S3OutputLocation }
type InstanceAssociationOutputUrl struct { S3OutputUrl *S3OutputUrl }
type InstanceAssociationStatusInfo struct { AssociationId *string; AssociationName *string; AssociationVersion *string; DetailedStatus *string; DocumentVersion *string; ErrorCode *string; ExecutionDate *time.Time; ExecutionSummary *string; InstanceId *string; Name *string; OutputUrl *InstanceAssociationOutputUrl; Status *string }
type InstanceInfo struct { AgentType *string; AgentVersion *string; AvailabilityZone *string; AvailabilityZoneId *string; ComputerName *string; InstanceStatus *string; IpAddress *string; ManagedStatus ManagedStatus; Name *string; PlatformName *string; PlatformType PlatformType; PlatformVersion *string; ResourceType ResourceType; SourceId *string; SourceLocation *string; SourceType SourceType }
type InstanceInformation struct { ActivationId *string; AgentVersion *string; AssociationOverview *InstanceAggregatedAssociationOverview; AssociationStatus *string; ComputerName *string; IPAddress *string; IamRole *string; InstanceId *string; IsLatestVersion *bool; LastAssociationExecutionDate *time.Time; LastPingDateTime *time.Time; LastSuccessfulAssociationExecutionDate *time.Time; Name *string; PingStatus PingStatus; PlatformName *string; PlatformType PlatformType; PlatformVersion *string; RegistrationDate *time.Time; ResourceType ResourceType; SourceId *string; SourceLocation *string; SourceType SourceType }
type InstanceInformationFilter struct { Key InstanceInformationFilterKey; ValueSet []string }
type InstanceInformationFilterKey string
func (InstanceInformationFilterKey) Values() []InstanceInformationFilterKey
type InstanceInformationStringFilter struct { Key *string; Values []string }
type InstancePatchState struct { BaselineId *string; InstanceId *string; Operation PatchOperationType; OperationEndTime *time.Time; OperationStartTime *time.Time; PatchGroup *string; AvailableSecurityUpdateCount *int32; CriticalNonCompliantCount *int32; FailedCount int32; InstallOverrideList *string; InstalledCount int32; InstalledOtherCount int32; InstalledPendingRebootCount *int32; InstalledRejectedCount *int32; LastNoRebootInstallOperationTime *time.Time; MissingCount int32; NotApplicableCount int32; OtherNonCompliantCount *int32; OwnerInformation *string; RebootOption RebootOption; SecurityNonCompliantCount *int32; SnapshotId *string; UnreportedNotApplicableCount *int32 }
type InstancePatchStateFilter struct { Key *string; Type InstancePatchStateOperatorType; Values []string }
type InstancePatchStateOperatorType string
func (InstancePatchStateOperatorType) Values() []InstancePatchStateOperatorType
type InstanceProperty struct { ActivationId *string; AgentVersion *string; Architecture *string; AssociationOverview *InstanceAggregatedAssociationOverview; AssociationStatus *string; AvailabilityZone *string; ComputerName *string; IPAddress *string; IamRole *string; InstanceId *string; InstanceRole *string; InstanceState *string; InstanceType *string; KeyName *string; LastAssociationExecutionDate *time.Time; LastPingDateTime *time.Time; LastSuccessfulAssociationExecutionDate *time.Time; LaunchTime *time.Time; Name *string; PingStatus PingStatus; PlatformName *string; PlatformType PlatformType; PlatformVersion *string; RegistrationDate *time.Time; ResourceType *string; SourceId *string; SourceLocation *string; SourceType SourceType }
type InstancePropertyFilter struct { Key InstancePropertyFilterKey; ValueSet []string }
type InstancePropertyFilterKey string
func (InstancePropertyFilterKey) Values() []InstancePropertyFilterKey
type InstancePropertyFilterOperator string
func (InstancePropertyFilterOperator) Values() []InstancePropertyFilterOperator
type InstancePropertyStringFilter struct { Key *string; Values []string; Operator InstancePropertyFilterOperator }
type InternalServerError struct { Message *string; ErrorCodeOverride *string }
func (*InternalServerError) Error() string
func (*InternalServerError) ErrorCode() string
func (*InternalServerError) ErrorFault() smithy.ErrorFault
func (*InternalServerError) ErrorMessage() string
type InvalidActivation struct { Message *string; ErrorCodeOverride *string }
func (*InvalidActivation) Error() string
func (*InvalidActivation) ErrorCode() string
func (*InvalidActivation) ErrorFault() smithy.ErrorFault
func (*InvalidActivation) ErrorMessage() string
type InvalidActivationId struct { Message *string; ErrorCodeOverride *string }
func (*InvalidActivationId) Error() string
func (*InvalidActivationId) ErrorCode() string
func (*InvalidActivationId) ErrorFault() smithy.ErrorFault
func (*InvalidActivationId) ErrorMessage() string
type InvalidAggregatorException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidAggregatorException) Error() string
func (*InvalidAggregatorException) ErrorCode() string
func (*InvalidAggregatorException) ErrorFault() smithy.ErrorFault
func (*InvalidAggregatorException) ErrorMessage() string
type InvalidAllowedPatternException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidAllowedPatternException) Error() string
func (*InvalidAllowedPatternException) ErrorCode() string
func (*InvalidAllowedPatternException) ErrorFault() smithy.ErrorFault
func (*InvalidAllowedPatternException) ErrorMessage() string
type InvalidAssociation struct { Message *string; ErrorCodeOverride *string }
func (*InvalidAssociation) Error() string
func (*InvalidAssociation) ErrorCode() string
func (*InvalidAssociation) ErrorFault() smithy.ErrorFault
func (*InvalidAssociation) ErrorMessage() string
type InvalidAssociationVersion struct { Message *string; ErrorCodeOverride *string }
func (*InvalidAssociationVersion) Error() string
func (*InvalidAssociationVersion) ErrorCode() string
func (*InvalidAssociationVersion) ErrorFault() smithy.ErrorFault
func (*InvalidAssociationVersion) ErrorMessage() string
type InvalidAutomationExecutionParametersException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidAutomationExecutionParametersException) Error() string
func (*InvalidAutomationExecutionParametersException) ErrorCode() string
func (*InvalidAutomationExecutionParametersException) ErrorFault() smithy.ErrorFault
func (*InvalidAutomationExecutionParametersException) ErrorMessage() string
type InvalidAutomationSignalException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidAutomationSignalException) Error() string
func (*InvalidAutomationSignalException) ErrorCode() string
func (*InvalidAutomationSignalException) ErrorFault() smithy.ErrorFault
func (*InvalidAutomationSignalException) ErrorMessage() string
type InvalidAutomationStatusUpdateException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidAutomationStatusUpdateException) Error() string
func (*InvalidAutomationStatusUpdateException) ErrorCode() string
func (*InvalidAutomationStatusUpdateException) ErrorFault() smithy.ErrorFault
func (*InvalidAutomationStatusUpdateException) ErrorMessage() string
type InvalidCommandId struct { Message *string; ErrorCodeOverride *string }
func (*InvalidCommandId) Error() string
func (*InvalidCommandId) ErrorCode() string
func (*InvalidCommandId) ErrorFault() smithy.ErrorFault
func (*InvalidCommandId) ErrorMessage() string
type InvalidDeleteInventoryParametersException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidDeleteInventoryParametersException) Error() string
func (*InvalidDeleteInventoryParametersException) ErrorCode() string
func (*InvalidDeleteInventoryParametersException) ErrorFault() smithy.ErrorFault
func (*InvalidDeleteInventoryParametersException) ErrorMessage() string
type InvalidDeletionIdException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidDeletionIdException) Error() string
func (*InvalidDeletionIdException) ErrorCode() string
func (*InvalidDeletionIdException) ErrorFault() smithy.ErrorFault
func (*InvalidDeletionIdException) ErrorMessage() string
type InvalidDocument struct { Message *string; ErrorCodeOverride *string }
func (*InvalidDocument) Error() string
func (*InvalidDocument) ErrorCode() string
func (*InvalidDocument) ErrorFault() smithy.ErrorFault
func (*InvalidDocument) ErrorMessage() string
type InvalidDocumentContent struct { Message *string; ErrorCodeOverride *string }
func (*InvalidDocumentContent) Error() string
func (*InvalidDocumentContent) ErrorCode() string
func (*InvalidDocumentContent) ErrorFault() smithy.ErrorFault
func (*InvalidDocumentContent) ErrorMessage() string
type InvalidDocumentOperation struct { Message *string; ErrorCodeOverride *string }
func (*InvalidDocumentOperation) Error() string
func (*InvalidDocumentOperation) ErrorCode() string
func (*InvalidDocumentOperation) ErrorFault() smithy.ErrorFault
func (*InvalidDocumentOperation) ErrorMessage() string
type InvalidDocumentSchemaVersion struct { Message *string; ErrorCodeOverride *string }
func (*InvalidDocumentSchemaVersion) Error() string
func (*InvalidDocumentSchemaVersion) ErrorCode() string
func (*InvalidDocumentSchemaVersion) ErrorFault() smithy.ErrorFault
func (*InvalidDocumentSchemaVersion) ErrorMessage() string
type InvalidDocumentType struct { Message *string; ErrorCodeOverride *string }
func (*InvalidDocumentType) Error() string
func (*InvalidDocumentType) ErrorCode() string
func (*InvalidDocumentType) ErrorFault() smithy.ErrorFault
func (*InvalidDocumentType) ErrorMessage() string
type InvalidDocumentVersion struct { Message *string; ErrorCodeOverride *string }
func (*InvalidDocumentVersion) Error() string
func (*InvalidDocumentVersion) ErrorCode() string
func (*InvalidDocumentVersion) ErrorFault() smithy.ErrorFault
func (*InvalidDocumentVersion) ErrorMessage() string
type InvalidFilter struct { Message *string; ErrorCodeOverride *string }
func (*InvalidFilter) Error() string
func (*InvalidFilter) ErrorCode() string
func (*InvalidFilter) ErrorFault() smithy.ErrorFault
func (*InvalidFilter) ErrorMessage() string
type InvalidFilterKey struct { Message *string; ErrorCodeOverride *string }
func (*InvalidFilterKey) Error() string
func (*InvalidFilterKey) ErrorCode() string
func (*InvalidFilterKey) ErrorFault() smithy.ErrorFault
func (*InvalidFilterKey) ErrorMessage() string
type InvalidFilterOption struct { Message *string; ErrorCodeOverride *string }
func (*InvalidFilterOption) Error() string
func (*InvalidFilterOption) ErrorCode() string
func (*InvalidFilterOption) ErrorFault() smithy.ErrorFault
func (*InvalidFilterOption) ErrorMessage() string
type InvalidFilterValue struct { Message *string; ErrorCodeOverride *string }
func (*InvalidFilterValue) Error() string
func (*InvalidFilterValue) ErrorCode() string
func (*InvalidFilterValue) ErrorFault() smithy.ErrorFault
func (*InvalidFilterValue) ErrorMessage() string
type InvalidInstanceId struct { Message *string; ErrorCodeOverride *string }
func (*InvalidInstanceId) Error() string
func (*InvalidInstanceId) ErrorCode() string
func (*InvalidInstanceId) ErrorFault() smithy.ErrorFault
func (*InvalidInstanceId) ErrorMessage() string
type InvalidInstanceInformationFilterValue struct { Message *string; ErrorCodeOverride *string }
func (*InvalidInstanceInformationFilterValue) Error() string
func (*InvalidInstanceInformationFilterValue) ErrorCode() string
func (*InvalidInstanceInformationFilterValue) ErrorFault() smithy.ErrorFault
func (*InvalidInstanceInformationFilterValue) ErrorMessage() string
type InvalidInstancePropertyFilterValue struct { Message *string; ErrorCodeOverride *string }
func (*InvalidInstancePropertyFilterValue) Error() string
func (*InvalidInstancePropertyFilterValue) ErrorCode() string
func (*InvalidInstancePropertyFilterValue) ErrorFault() smithy.ErrorFault
func (*InvalidInstancePropertyFilterValue) ErrorMessage() string
type InvalidInventoryGroupException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidInventoryGroupException) Error() string
func (*InvalidInventoryGroupException) ErrorCode() string
func (*InvalidInventoryGroupException) ErrorFault() smithy.ErrorFault
func (*InvalidInventoryGroupException) ErrorMessage() string
type InvalidInventoryItemContextException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidInventoryItemContextException) Error() string
func (*InvalidInventoryItemContextException) ErrorCode() string
func (*InvalidInventoryItemContextException) ErrorFault() smithy.ErrorFault
func (*InvalidInventoryItemContextException) ErrorMessage() string
type InvalidInventoryRequestException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidInventoryRequestException) Error() string
func (*InvalidInventoryRequestException) ErrorCode() string
func (*InvalidInventoryRequestException) ErrorFault() smithy.ErrorFault
func (*InvalidInventoryRequestException) ErrorMessage() string
type InvalidItemContentException struct { Message *string; ErrorCodeOverride *string; TypeName *string }
func (*InvalidItemContentException) Error() string
func (*InvalidItemContentException) ErrorCode() string
func (*InvalidItemContentException) ErrorFault() smithy.ErrorFault
func (*InvalidItemContentException) ErrorMessage() string
type InvalidKeyId struct { Message *string; ErrorCodeOverride *string }
func (*InvalidKeyId) Error() string
func (*InvalidKeyId) ErrorCode() string
func (*InvalidKeyId) ErrorFault() smithy.ErrorFault
func (*InvalidKeyId) ErrorMessage() string
type InvalidNextToken struct { Message *string; ErrorCodeOverride *string }
func (*InvalidNextToken) Error() string
func (*InvalidNextToken) ErrorCode() string
func (*InvalidNextToken) ErrorFault() smithy.ErrorFault
func (*InvalidNextToken) ErrorMessage() string
type InvalidNotificationConfig struct { Message *string; ErrorCodeOverride *string }
func (*InvalidNotificationConfig) Error() string
func (*InvalidNotificationConfig) ErrorCode() string
func (*InvalidNotificationConfig) ErrorFault() smithy.ErrorFault
func (*InvalidNotificationConfig) ErrorMessage() string
type InvalidOptionException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidOptionException) Error() string
func (*InvalidOptionException) ErrorCode() string
func (*InvalidOptionException) ErrorFault() smithy.ErrorFault
func (*InvalidOptionException) ErrorMessage() string
type InvalidOutputFolder struct { Message *string; ErrorCodeOverride *string }
func (*InvalidOutputFolder) Error() string
func (*InvalidOutputFolder) ErrorCode() string
func (*InvalidOutputFolder) ErrorFault() smithy.ErrorFault
func (*InvalidOutputFolder) ErrorMessage() string
type InvalidOutputLocation struct { Message *string; ErrorCodeOverride *string }
func (*InvalidOutputLocation) Error() string
func (*InvalidOutputLocation) ErrorCode() string
func (*InvalidOutputLocation) ErrorFault() smithy.ErrorFault
func (*InvalidOutputLocation) ErrorMessage() string
type InvalidParameters struct { Message *string; ErrorCodeOverride *string }
func (*InvalidParameters) Error() string
func (*InvalidParameters) ErrorCode() string
func (*InvalidParameters) ErrorFault() smithy.ErrorFault
func (*InvalidParameters) ErrorMessage() string
type InvalidPermissionType struct { Message *string; ErrorCodeOverride *string }
func (*InvalidPermissionType) Error() string
func (*InvalidPermissionType) ErrorCode() string
func (*InvalidPermissionType) ErrorFault() smithy.ErrorFault
func (*InvalidPermissionType) ErrorMessage() string
type InvalidPluginName struct { Message *string; ErrorCodeOverride *string }
func (*InvalidPluginName) Error() string
func (*InvalidPluginName) ErrorCode() string
func (*InvalidPluginName) ErrorFault() smithy.ErrorFault
func (*InvalidPluginName) ErrorMessage() string
type InvalidPolicyAttributeException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidPolicyAttributeException) Error() string
func (*InvalidPolicyAttributeException) ErrorCode() string
func (*InvalidPolicyAttributeException) ErrorFault() smithy.ErrorFault
func (*InvalidPolicyAttributeException) ErrorMessage() string
type InvalidPolicyTypeException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidPolicyTypeException) Error() string
func (*InvalidPolicyTypeException) ErrorCode() string
func (*InvalidPolicyTypeException) ErrorFault() smithy.ErrorFault
func (*InvalidPolicyTypeException) ErrorMessage() string
type InvalidResourceId struct { Message *string; ErrorCodeOverride *string }
func (*InvalidResourceId) Error() string
func (*InvalidResourceId) ErrorCode() string
func (*InvalidResourceId) ErrorFault() smithy.ErrorFault
func (*InvalidResourceId) ErrorMessage() string
type InvalidResourceType struct { Message *string; ErrorCodeOverride *string }
func (*InvalidResourceType) Error() string
func (*InvalidResourceType) ErrorCode() string
func (*InvalidResourceType) ErrorFault() smithy.ErrorFault
func (*InvalidResourceType) ErrorMessage() string
type InvalidResultAttributeException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidResultAttributeException) Error() string
func (*InvalidResultAttributeException) ErrorCode() string
func (*InvalidResultAttributeException) ErrorFault() smithy.ErrorFault
func (*InvalidResultAttributeException) ErrorMessage() string
type InvalidRole struct { Message *string; ErrorCodeOverride *string }
func (*InvalidRole) Error() string
func (*InvalidRole) ErrorCode() string
func (*InvalidRole) ErrorFault() smithy.ErrorFault
func (*InvalidRole) ErrorMessage() string
type InvalidSchedule struct { Message *string; ErrorCodeOverride *string }
func (*InvalidSchedule) Error() string
func (*InvalidSchedule) ErrorCode() string
func (*InvalidSchedule) ErrorFault() smithy.ErrorFault
func (*InvalidSchedule) ErrorMessage() string
type InvalidTag struct { Message *string; ErrorCodeOverride *string }
func (*InvalidTag) Error() string
func (*InvalidTag) ErrorCode() string
func (*InvalidTag) ErrorFault() smithy.ErrorFault
func (*InvalidTag) ErrorMessage() string
type InvalidTarget struct { Message *string; ErrorCodeOverride *string }
func (*InvalidTarget) Error() string
func (*InvalidTarget) ErrorCode() string
func (*InvalidTarget) ErrorFault() smithy.ErrorFault
func (*InvalidTarget) ErrorMessage() string
type InvalidTargetMaps struct { Message *string; ErrorCodeOverride *string }
func (*InvalidTargetMaps) Error() string
func (*InvalidTargetMaps) ErrorCode() string
func (*InvalidTargetMaps) ErrorFault() smithy.ErrorFault
func (*InvalidTargetMaps) ErrorMessage() string
type InvalidTypeNameException struct { Message *string; ErrorCodeOverride *string }
func (*InvalidTypeNameException) Error() string
func (*InvalidTypeNameException) ErrorCode() string
func (*InvalidTypeNameException) ErrorFault() smithy.ErrorFault
func (*InvalidTypeNameException) ErrorMessage() string
type InvalidUpdate struct { Message *string; ErrorCodeOverride *string }
func (*InvalidUpdate) Error() string
func (*InvalidUpdate) ErrorCode() string
func (*InvalidUpdate) ErrorFault() smithy.ErrorFault
func (*InvalidUpdate) ErrorMessage() string
type InventoryAggregator struct { Aggregators []InventoryAggregator; Expression *string; Groups []InventoryGroup }
type InventoryAttributeDataType string
func (InventoryAttributeDataType) Values() []InventoryAttributeDataType
type InventoryDeletionStatus string
func (InventoryDeletionStatus) Values() []InventoryDeletionStatus
type InventoryDeletionStatusItem struct { DeletionId *string; DeletionStartTime *time.Time; DeletionSummary *InventoryDeletionSummary; LastStatus InventoryDeletionStatus; LastStatusMessage *string; LastStatusUpdateTime *time.Time; TypeName *string }
type InventoryDeletionSummary struct { RemainingCount int32; SummaryItems []InventoryDeletionSummaryItem; TotalCount int32 }
type InventoryDeletionSummaryItem struct { Count int32; RemainingCount int32; Version *string }
type InventoryFilter struct { Key *string; Values []string; Type InventoryQueryOperatorType }
type InventoryGroup struct { Filters []InventoryFilter; Name *string }
type InventoryItem struct { CaptureTime *string; SchemaVersion *string; TypeName *string; Content []map[string]string; ContentHash *string; Context map[string]string }
type InventoryItemAttribute struct { DataType InventoryAttributeDataType; Name *string }
type InventoryItemSchema struct { Attributes []InventoryItemAttribute; TypeName *string; DisplayName *string; Version *string }
type InventoryQueryOperatorType string
func (InventoryQueryOperatorType) Values() []InventoryQueryOperatorType
type InventoryResultEntity struct { Data map[string]InventoryResultItem; Id *string }
type InventoryResultItem struct { Content []map[string]string; SchemaVersion *string; TypeName *string; CaptureTime *string; ContentHash *string }
type InventorySchemaDeleteOption string
func (InventorySchemaDeleteOption) Values() []InventorySchemaDeleteOption
type InvocationDoesNotExist struct { Message *string; ErrorCodeOverride *string }
func (*InvocationDoesNotExist) Error() string
func (*InvocationDoesNotExist) ErrorCode() string
func (*InvocationDoesNotExist) ErrorFault() smithy.ErrorFault
func (*InvocationDoesNotExist) ErrorMessage() string
type ItemContentMismatchException struct { Message *string; ErrorCodeOverride *string; TypeName *string }
func (*ItemContentMismatchException) Error() string
func (*ItemContentMismatchException) ErrorCode() string
func (*ItemContentMismatchException) ErrorFault() smithy.ErrorFault
func (*ItemContentMismatchException) ErrorMessage() string
type ItemSizeLimitExceededException struct { Message *string; ErrorCodeOverride *string; TypeName *string }
func (*ItemSizeLimitExceededException) Error() string
func (*ItemSizeLimitExceededException) ErrorCode() string
func (*ItemSizeLimitExceededException) ErrorFault() smithy.ErrorFault
func (*ItemSizeLimitExceededException) ErrorMessage() string
type LastResourceDataSyncStatus string
func (LastResourceDataSyncStatus) Values() []LastResourceDataSyncStatus
type LoggingInfo struct { S3BucketName *string; S3Region *string; S3KeyPrefix *string }
type MaintenanceWindowAutomationParameters struct { DocumentVersion *string; Parameters map[string][]string }
type MaintenanceWindowExecution struct { EndTime *time.Time; StartTime *time.Time; Status MaintenanceWindowExecutionStatus; StatusDetails *string; WindowExecutionId *string; WindowId *string }
type MaintenanceWindowExecutionStatus string
func (MaintenanceWindowExecutionStatus) Values() []MaintenanceWindowExecutionStatus
type MaintenanceWindowExecutionTaskIdentity struct { AlarmConfiguration *AlarmConfiguration; EndTime *time.Time; StartTime *time.Time; Status MaintenanceWindowExecutionStatus; StatusDetails *string; TaskArn *string; TaskExecutionId *string; TaskType MaintenanceWindowTaskType; TriggeredAlarms []AlarmStateInformation; WindowExecutionId *string }
type MaintenanceWindowExecutionTaskInvocationIdentity struct { EndTime *time.Time; ExecutionId *string; InvocationId *string; OwnerInformation *string; Parameters *string; StartTime *time.Time; Status MaintenanceWindowExecutionStatus; StatusDetails *string; TaskExecutionId *string; TaskType MaintenanceWindowTaskType; WindowExecutionId *string; WindowTargetId *string }
type MaintenanceWindowFilter struct { Key *string; Values []string }
type MaintenanceWindowIdentity struct { Cutoff int32; Description *string; Duration *int32; Enabled bool; EndDate *string; Name *string; NextExecutionTime *string; Schedule *string; ScheduleOffset *int32; ScheduleTimezone *string; StartDate *string; WindowId *string }
type MaintenanceWindowIdentityForTarget struct { Name *string; WindowId *string }
type MaintenanceWindowLambdaParameters struct { ClientContext *string; Payload []byte; Qualifier *string }
type MaintenanceWindowResourceType string
func (MaintenanceWindowResourceType) Values() []MaintenanceWindowResourceType
type MaintenanceWindowRunCommandParameters struct { CloudWatchOutputConfig *CloudWatchOutputConfig; Comment *string; DocumentHash *string; DocumentHashType DocumentHashType; DocumentVersion *string; NotificationConfig *NotificationConfig; OutputS3BucketName *string; OutputS3KeyPrefix *string; Parameters map[string][]string; ServiceRoleArn *string; TimeoutSeconds *int32 }
type MaintenanceWindowStepFunctionsParameters struct { Input *string; Name *string }
type MaintenanceWindowTarget struct { Description *string; Name *string; OwnerInformation *string; ResourceType MaintenanceWindowResourceType; Targets []Target; WindowId *string; WindowTargetId *string }
type MaintenanceWindowTask struct { AlarmConfiguration *AlarmConfiguration; CutoffBehavior MaintenanceWindowTaskCutoffBehavior; Description *string; LoggingInfo *LoggingInfo; MaxConcurrency *string; MaxErrors *string; Name *string; Priority int32; ServiceRoleArn *string; Targets []Target; TaskArn *string; TaskParameters map[string]MaintenanceWindowTaskParameterValueExpression; Type MaintenanceWindowTaskType; WindowId *string; WindowTaskId *string }
type MaintenanceWindowTaskCutoffBehavior string
func (MaintenanceWindowTaskCutoffBehavior) Values() []MaintenanceWindowTaskCutoffBehavior
type MaintenanceWindowTaskInvocationParameters struct { Automation *MaintenanceWindowAutomationParameters; Lambda *MaintenanceWindowLambdaParameters; RunCommand *MaintenanceWindowRunCommandParameters; StepFunctions *MaintenanceWindowStepFunctionsParameters }
type MaintenanceWindowTaskParameterValueExpression struct { Values []string }
type MaintenanceWindowTaskType string
func (MaintenanceWindowTaskType) Values() []MaintenanceWindowTaskType
type MalformedResourcePolicyDocumentException struct { Message *string; ErrorCodeOverride *string }
func (*MalformedResourcePolicyDocumentException) Error() string
func (*MalformedResourcePolicyDocumentException) ErrorCode() string
func (*MalformedResourcePolicyDocumentException) ErrorFault() smithy.ErrorFault
func (*MalformedResourcePolicyDocumentException) ErrorMessage() string
type ManagedStatus string
func (ManagedStatus) Values() []ManagedStatus
type MaxDocumentSizeExceeded struct { Message *string; ErrorCodeOverride *string }
func (*MaxDocumentSizeExceeded) Error() string
func (*MaxDocumentSizeExceeded) ErrorCode() string
func (*MaxDocumentSizeExceeded) ErrorFault() smithy.ErrorFault
func (*MaxDocumentSizeExceeded) ErrorMessage() string
type MetadataValue struct { Value *string }
type NoLongerSupportedException struct { Message *string; ErrorCodeOverride *string }
func (*NoLongerSupportedException) Error() string
func (*NoLongerSupportedException) ErrorCode() string
func (*NoLongerSupportedException) ErrorFault() smithy.ErrorFault
func (*NoLongerSupportedException) ErrorMessage() string
type Node struct { CaptureTime *time.Time; Id *string; NodeType NodeType; Owner *NodeOwnerInfo; Region *string }
type NodeAggregator struct { AggregatorType NodeAggregatorType; AttributeName NodeAttributeName; TypeName NodeTypeName; Aggregators []NodeAggregator }
type NodeAggregatorType string
func (NodeAggregatorType) Values() []NodeAggregatorType
type NodeAttributeName string
func (NodeAttributeName) Values() []NodeAttributeName
type NodeFilter struct { Key NodeFilterKey; Values []string; Type NodeFilterOperatorType }
type NodeFilterKey string
func (NodeFilterKey) Values() []NodeFilterKey
type NodeFilterOperatorType string
func (NodeFilterOperatorType) Values() []NodeFilterOperatorType
type NodeOwnerInfo struct { AccountId *string; OrganizationalUnitId *string; OrganizationalUnitPath *string }
type NodeType interface { isNodeType() }
type NodeTypeMemberInstance struct { Value InstanceInfo }
type NodeTypeName string
func (NodeTypeName) Values() []NodeTypeName
type NonCompliantSummary struct { NonCompliantCount int32; SeveritySummary *SeveritySummary }
type NotificationConfig struct { NotificationArn *string; NotificationEvents []NotificationEvent; NotificationType NotificationType }
type NotificationEvent string
func (NotificationEvent) Values() []NotificationEvent
type NotificationType string
func (NotificationType) Values() []NotificationType
type OperatingSystem string
func (OperatingSystem) Values() []OperatingSystem
type OpsAggregator struct { AggregatorType *string; Aggregators []OpsAggregator; AttributeName *string; Filters []OpsFilter; TypeName *string; Values map[string]string }
type OpsEntity struct { Data map[string]OpsEntityItem; Id *string }
type OpsEntityItem struct { CaptureTime *string; Content []map[string]string }
type OpsFilter struct { Key *string; Values []string; Type OpsFilterOperatorType }
type OpsFilterOperatorType string
func (OpsFilterOperatorType) Values() []OpsFilterOperatorType
type OpsItem struct { ActualEndTime *time.Time; ActualStartTime *time.Time; Category *string; CreatedBy *string; CreatedTime *time.Time; Description *string; LastModifiedBy *string; LastModifiedTime *time.Time; Notifications []OpsItemNotification; OperationalData map[string]OpsItemDataValue; OpsItemArn *string; OpsItemId *string; OpsItemType *string; PlannedEndTime *time.Time; PlannedStartTime *time.Time; Priority *int32; RelatedOpsItems []RelatedOpsItem; Severity *string; Source *string; Status OpsItemStatus; Title *string; Version *string }
type OpsItemAccessDeniedException struct { Message *string; ErrorCodeOverride *string }
func (*OpsItemAccessDeniedException) Error() string
func (*OpsItemAccessDeniedException) ErrorCode() string
func (*OpsItemAccessDeniedException) ErrorFault() smithy.ErrorFault
func (*OpsItemAccessDeniedException) ErrorMessage() string
type OpsItemAlreadyExistsException struct { Message *string; ErrorCodeOverride *string; OpsItemId *string }
func (*OpsItemAlreadyExistsException) Error() string
func (*OpsItemAlreadyExistsException) ErrorCode() string
func (*OpsItemAlreadyExistsException) ErrorFault() smithy.ErrorFault
func (*OpsItemAlreadyExistsException) ErrorMessage() string
type OpsItemConflictException struct { Message *string; ErrorCodeOverride *string }
func (*OpsItemConflictException) Error() string
func (*OpsItemConflictException) ErrorCode() string
func (*OpsItemConflictException) ErrorFault() smithy.ErrorFault
func (*OpsItemConflictException) ErrorMessage() string
type OpsItemDataType string
func (OpsItemDataType) Values() []OpsItemDataType
type OpsItemDataValue struct { Type OpsItemDataType; Value *string }
type OpsItemEventFilter struct { Key OpsItemEventFilterKey; Operator OpsItemEventFilterOperator; Values []string }
type OpsItemEventFilterKey string
func (OpsItemEventFilterKey) Values() []OpsItemEventFilterKey
type OpsItemEventFilterOperator string
func (OpsItemEventFilterOperator) Values() []OpsItemEventFilterOperator
type OpsItemEventSummary struct { CreatedBy *OpsItemIdentity; CreatedTime *time.Time; Detail *string; DetailType *string; EventId *string; OpsItemId *string; Source *string }
type OpsItemFilter struct { Key OpsItemFilterKey; Operator OpsItemFilterOperator; Values []string }
type OpsItemFilterKey string
func (OpsItemFilterKey) Values() []OpsItemFilterKey
type OpsItemFilterOperator string
func (OpsItemFilterOperator) Values() []OpsItemFilterOperator
type OpsItemIdentity struct { Arn *string }
type OpsItemInvalidParameterException struct { Message *string; ErrorCodeOverride *string; ParameterNames []string }
func (*OpsItemInvalidParameterException) Error() string
func (*OpsItemInvalidParameterException) ErrorCode() string
func (*OpsItemInvalidParameterException) ErrorFault() smithy.ErrorFault
func (*OpsItemInvalidParameterException) ErrorMessage() string
type OpsItemLimitExceededException struct { Message *string; ErrorCodeOverride *string; ResourceTypes []string; Limit int32; LimitType *string }
func (*OpsItemLimitExceededException) Error() string
func (*OpsItemLimitExceededException) ErrorCode() string
func (*OpsItemLimitExceededException) ErrorFault() smithy.ErrorFault
func (*OpsItemLimitExceededException) ErrorMessage() string
type OpsItemNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*OpsItemNotFoundException) Error() string
func (*OpsItemNotFoundException) ErrorCode() string
func (*OpsItemNotFoundException) ErrorFault() smithy.ErrorFault
func (*OpsItemNotFoundException) ErrorMessage() string
type OpsItemNotification struct { Arn *string }
type OpsItemRelatedItemAlreadyExistsException struct { Message *string; ErrorCodeOverride *string; ResourceUri *string; OpsItemId *string }
func (*OpsItemRelatedItemAlreadyExistsException) Error() string
func (*OpsItemRelatedItemAlreadyExistsException) ErrorCode() string
func (*OpsItemRelatedItemAlreadyExistsException) ErrorFault() smithy.ErrorFault
func (*OpsItemRelatedItemAlreadyExistsException) ErrorMessage() string
type OpsItemRelatedItemAssociationNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*OpsItemRelatedItemAssociationNotFoundException) Error() string
func (*OpsItemRelatedItemAssociationNotFoundException) ErrorCode() string
func (*OpsItemRelatedItemAssociationNotFoundException) ErrorFault() smithy.ErrorFault
func (*OpsItemRelatedItemAssociationNotFoundException) ErrorMessage() string
type OpsItemRelatedItemSummary struct { AssociationId *string; AssociationType *string; CreatedBy *OpsItemIdentity; CreatedTime *time.Time; LastModifiedBy *OpsItemIdentity; LastModifiedTime *time.Time; OpsItemId *string; ResourceType *string; ResourceUri *string }
type OpsItemRelatedItemsFilter struct { Key OpsItemRelatedItemsFilterKey; Operator OpsItemRelatedItemsFilterOperator; Values []string }
type OpsItemRelatedItemsFilterKey string
func (OpsItemRelatedItemsFilterKey) Values() []OpsItemRelatedItemsFilterKey
type OpsItemRelatedItemsFilterOperator string
func (OpsItemRelatedItemsFilterOperator) Values() []OpsItemRelatedItemsFilterOperator
type OpsItemStatus string
func (OpsItemStatus) Values() []OpsItemStatus
type OpsItemSummary struct { ActualEndTime *time.Time; ActualStartTime *time.Time; Category *string; CreatedBy *string; CreatedTime *time.Time; LastModifiedBy *string; LastModifiedTime *time.Time; OperationalData map[string]OpsItemDataValue; OpsItemId *string; OpsItemType *string; PlannedEndTime *time.Time; PlannedStartTime *time.Time; Priority *int32; Severity *string; Source *string; Status OpsItemStatus; Title *string }
type OpsMetadata struct { CreationDate *time.Time; LastModifiedDate *time.Time; LastModifiedUser *string; OpsMetadataArn *string; ResourceId *string }
type OpsMetadataAlreadyExistsException struct { Message *string; ErrorCodeOverride *string }
func (*OpsMetadataAlreadyExistsException) Error() string
func (*OpsMetadataAlreadyExistsException) ErrorCode() string
func (*OpsMetadataAlreadyExistsException) ErrorFault() smithy.ErrorFault
func (*OpsMetadataAlreadyExistsException) ErrorMessage() string
type OpsMetadataFilter struct { Key *string; Values []string }
type OpsMetadataInvalidArgumentException struct { Message *string; ErrorCodeOverride *string }
func (*OpsMetadataInvalidArgumentException) Error() string
func (*OpsMetadataInvalidArgumentException) ErrorCode() string
func (*OpsMetadataInvalidArgumentException) ErrorFault() smithy.ErrorFault
func (*OpsMetadataInvalidArgumentException) ErrorMessage() string
type OpsMetadataKeyLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*OpsMetadataKeyLimitExceededException) Error() string
func (*OpsMetadataKeyLimitExceededException) ErrorCode() string
func (*OpsMetadataKeyLimitExceededException) ErrorFault() smithy.ErrorFault
func (*OpsMetadataKeyLimitExceededException) ErrorMessage() string
type OpsMetadataLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*OpsMetadataLimitExceededException) Error() string
func (*OpsMetadataLimitExceededException) ErrorCode() string
func (*OpsMetadataLimitExceededException) ErrorFault() smithy.ErrorFault
func (*OpsMetadataLimitExceededException) ErrorMessage() string
type OpsMetadataNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*OpsMetadataNotFoundException) Error() string
func (*OpsMetadataNotFoundException) ErrorCode() string
func (*OpsMetadataNotFoundException) ErrorFault() smithy.ErrorFault
func (*OpsMetadataNotFoundException) ErrorMessage() string
type OpsMetadataTooManyUpdatesException struct { Message *string; ErrorCodeOverride *string }
func (*OpsMetadataTooManyUpdatesException) Error() string
func (*OpsMetadataTooManyUpdatesException) ErrorCode() string
func (*OpsMetadataTooManyUpdatesException) ErrorFault() smithy.ErrorFault
func (*OpsMetadataTooManyUpdatesException) ErrorMessage() string
type OpsResultAttribute struct { TypeName *string }
type OutputSource struct { OutputSourceId *string; OutputSourceType *string }
type Parameter struct { ARN *string; DataType *string; LastModifiedDate *time.Time; Name *string; Selector *string; SourceResult *string; Type ParameterType; Value *string; Version int64 }
type ParameterAlreadyExists struct { Message *string; ErrorCodeOverride *string }
func (*ParameterAlreadyExists) Error() string
func (*ParameterAlreadyExists) ErrorCode() string
func (*ParameterAlreadyExists) ErrorFault() smithy.ErrorFault
func (*ParameterAlreadyExists) ErrorMessage() string
type ParameterHistory struct { AllowedPattern *string; DataType *string; Description *string; KeyId *string; Labels []string; LastModifiedDate *time.Time; LastModifiedUser *string; Name *string; Policies []ParameterInlinePolicy; Tier ParameterTier; Type ParameterType; Value *string; Version int64 }
type ParameterInlinePolicy struct { PolicyStatus *string; PolicyText *string; PolicyType *string }
type ParameterLimitExceeded struct { Message *string; ErrorCodeOverride *string }
func (*ParameterLimitExceeded) Error() string
func (*ParameterLimitExceeded) ErrorCode() string
func (*ParameterLimitExceeded) ErrorFault() smithy.ErrorFault
func (*ParameterLimitExceeded) ErrorMessage() string
type ParameterMaxVersionLimitExceeded struct { Message *string; ErrorCodeOverride *string }
func (*ParameterMaxVersionLimitExceeded) Error() string
func (*ParameterMaxVersionLimitExceeded) ErrorCode() string
func (*ParameterMaxVersionLimitExceeded) ErrorFault() smithy.ErrorFault
func (*ParameterMaxVersionLimitExceeded) ErrorMessage() string
type ParameterMetadata struct { ARN *string; AllowedPattern *string; DataType *string; Description *string; KeyId *string; LastModifiedDate *time.Time; LastModifiedUser *string; Name *string; Policies []ParameterInlinePolicy; Tier ParameterTier; Type ParameterType; Version int64 }
type ParameterNotFound struct { Message *string; ErrorCodeOverride *string }
func (*ParameterNotFound) Error() string
func (*ParameterNotFound) ErrorCode() string
func (*ParameterNotFound) ErrorFault() smithy.ErrorFault
func (*ParameterNotFound) ErrorMessage() string
type ParameterPatternMismatchException struct { Message *string; ErrorCodeOverride *string }
func (*ParameterPatternMismatchException) Error() string
func (*ParameterPatternMismatchException) ErrorCode() string
func (*ParameterPatternMismatchException) ErrorFault() smithy.ErrorFault
func (*ParameterPatternMismatchException) ErrorMessage() string
type ParameterStringFilter struct { Key *string; Option *string; Values []string }
type ParameterTier string
func (ParameterTier) Values() []ParameterTier
type ParameterType string
func (ParameterType) Values() []ParameterType
type ParameterVersionLabelLimitExceeded struct { Message *string; ErrorCodeOverride *string }
func (*ParameterVersionLabelLimitExceeded) Error() string
func (*ParameterVersionLabelLimitExceeded) ErrorCode() string
func (*ParameterVersionLabelLimitExceeded) ErrorFault() smithy.ErrorFault
func (*ParameterVersionLabelLimitExceeded) ErrorMessage() string
type ParameterVersionNotFound struct { Message *string; ErrorCodeOverride *string }
func (*ParameterVersionNotFound) Error() string
func (*ParameterVersionNotFound) ErrorCode() string
func (*ParameterVersionNotFound) ErrorFault() smithy.ErrorFault
func (*ParameterVersionNotFound) ErrorMessage() string
type ParametersFilter struct { Key ParametersFilterKey; Values []string }
type ParametersFilterKey string
func (ParametersFilterKey) Values() []ParametersFilterKey
type ParentStepDetails struct { Action *string; Iteration *int32; IteratorValue *string; StepExecutionId *string; StepName *string }
type Patch struct { AdvisoryIds []string; Arch *string; BugzillaIds []string; CVEIds []string; Classification *string; ContentUrl *string; Description *string; Epoch int32; Id *string; KbNumber *string; Language *string; MsrcNumber *string; MsrcSeverity *string; Name *string; Product *string; ProductFamily *string; Release *string; ReleaseDate *time.Time; Repository *string; Severity *string; Title *string; Vendor *string; Version *string }
type PatchAction string
func (PatchAction) Values() []PatchAction
type PatchBaselineIdentity struct { BaselineDescription *string; BaselineId *string; BaselineName *string; DefaultBaseline bool; OperatingSystem OperatingSystem }
type PatchComplianceData struct { Classification *string; InstalledTime *time.Time; KBId *string; Severity *string; State PatchComplianceDataState; Title *string; CVEIds *string }
type PatchComplianceDataState string
func (PatchComplianceDataState) Values() []PatchComplianceDataState
type PatchComplianceLevel string
func (PatchComplianceLevel) Values() []PatchComplianceLevel
type PatchComplianceStatus string
func (PatchComplianceStatus) Values() []PatchComplianceStatus
type PatchDeploymentStatus string
func (PatchDeploymentStatus) Values() []PatchDeploymentStatus
type PatchFilter struct { Key PatchFilterKey; Values []string }
type PatchFilterGroup struct { PatchFilters []PatchFilter }
type PatchFilterKey string
func (PatchFilterKey) Values() []PatchFilterKey
type PatchGroupPatchBaselineMapping struct { BaselineIdentity *PatchBaselineIdentity; PatchGroup *string }
type PatchOperationType string
func (PatchOperationType) Values() []PatchOperationType
type PatchOrchestratorFilter struct { Key *string; Values []string }
type PatchProperty string
func (PatchProperty) Values() []PatchProperty
type PatchRule struct { PatchFilterGroup *PatchFilterGroup; ApproveAfterDays *int32; ApproveUntilDate *string; ComplianceLevel PatchComplianceLevel; EnableNonSecurity *bool }
type PatchRuleGroup struct { PatchRules []PatchRule }
type PatchSet string
func (PatchSet) Values() []PatchSet
type PatchSource struct { Configuration *string; Name *string; Products []string }
type PatchStatus struct { ApprovalDate *time.Time; ComplianceLevel PatchComplianceLevel; DeploymentStatus PatchDeploymentStatus }
type PingStatus string
func (PingStatus) Values() []PingStatus
type PlatformType string
func (PlatformType) Values() []PlatformType
type PoliciesLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*PoliciesLimitExceededException) Error() string
func (*PoliciesLimitExceededException) ErrorCode() string
func (*PoliciesLimitExceededException) ErrorFault() smithy.ErrorFault
func (*PoliciesLimitExceededException) ErrorMessage() string
type ProgressCounters struct { CancelledSteps int32; FailedSteps int32; SuccessSteps int32; TimedOutSteps int32; TotalSteps int32 }
type RebootOption string
func (RebootOption) Values() []RebootOption
type RegistrationMetadataItem struct { Key *string; Value *string }
type RelatedOpsItem struct { OpsItemId *string }
type ResolvedTargets struct { ParameterValues []string; Truncated bool }
type ResourceComplianceSummaryItem struct { ComplianceType *string; CompliantSummary *CompliantSummary; ExecutionSummary *ComplianceExecutionSummary; NonCompliantSummary *NonCompliantSummary; OverallSeverity ComplianceSeverity; ResourceId *string; ResourceType *string; Status ComplianceStatus }
type ResourceDataSyncAlreadyExistsException struct { Message *string; ErrorCodeOverride *string; SyncName *string }
func (*ResourceDataSyncAlreadyExistsException) Error() string
func (*ResourceDataSyncAlreadyExistsException) ErrorCode() string
func (*ResourceDataSyncAlreadyExistsException) ErrorFault() smithy.ErrorFault
func (*ResourceDataSyncAlreadyExistsException) ErrorMessage() string
type ResourceDataSyncAwsOrganizationsSource struct { OrganizationSourceType *string; OrganizationalUnits []ResourceDataSyncOrganizationalUnit }
type ResourceDataSyncConflictException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceDataSyncConflictException) Error() string
func (*ResourceDataSyncConflictException) ErrorCode() string
func (*ResourceDataSyncConflictException) ErrorFault() smithy.ErrorFault
func (*ResourceDataSyncConflictException) ErrorMessage() string
type ResourceDataSyncCountExceededException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceDataSyncCountExceededException) Error() string
func (*ResourceDataSyncCountExceededException) ErrorCode() string
func (*ResourceDataSyncCountExceededException) ErrorFault() smithy.ErrorFault
func (*ResourceDataSyncCountExceededException) ErrorMessage() string
type ResourceDataSyncDestinationDataSharing struct { DestinationDataSharingType *string }
type ResourceDataSyncInvalidConfigurationException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceDataSyncInvalidConfigurationException) Error() string
func (*ResourceDataSyncInvalidConfigurationException) ErrorCode() string
func (*ResourceDataSyncInvalidConfigurationException) ErrorFault() smithy.ErrorFault
func (*ResourceDataSyncInvalidConfigurationException) ErrorMessage() string
type ResourceDataSyncItem struct { LastStatus LastResourceDataSyncStatus; LastSuccessfulSyncTime *time.Time; LastSyncStatusMessage *string; LastSyncTime *time.Time; S3Destination *ResourceDataSyncS3Destination; SyncCreatedTime *time.Time; SyncLastModifiedTime *time.Time; SyncName *string; SyncSource *ResourceDataSyncSourceWithState; SyncType *string }
type ResourceDataSyncNotFoundException struct { Message *string; ErrorCodeOverride *string; SyncName *string; SyncType *string }
func (*ResourceDataSyncNotFoundException) Error() string
func (*ResourceDataSyncNotFoundException) ErrorCode() string
func (*ResourceDataSyncNotFoundException) ErrorFault() smithy.ErrorFault
func (*ResourceDataSyncNotFoundException) ErrorMessage() string
type ResourceDataSyncOrganizationalUnit struct { OrganizationalUnitId *string }
type ResourceDataSyncS3Destination struct { BucketName *string; Region *string; SyncFormat ResourceDataSyncS3Format; AWSKMSKeyARN *string; DestinationDataSharing *ResourceDataSyncDestinationDataSharing; Prefix *string }
type ResourceDataSyncS3Format string
func (ResourceDataSyncS3Format) Values() []ResourceDataSyncS3Format
type ResourceDataSyncSource struct { SourceRegions []string; SourceType *string; AwsOrganizationsSource *ResourceDataSyncAwsOrganizationsSource; EnableAllOpsDataSources bool; IncludeFutureRegions bool }
type ResourceDataSyncSourceWithState struct { AwsOrganizationsSource *ResourceDataSyncAwsOrganizationsSource; EnableAllOpsDataSources bool; IncludeFutureRegions bool; SourceRegions []string; SourceType *string; State *string }
type ResourceInUseException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceInUseException) Error() string
func (*ResourceInUseException) ErrorCode() string
func (*ResourceInUseException) ErrorFault() smithy.ErrorFault
func (*ResourceInUseException) ErrorMessage() string
type ResourceLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceLimitExceededException) Error() string
func (*ResourceLimitExceededException) ErrorCode() string
func (*ResourceLimitExceededException) ErrorFault() smithy.ErrorFault
func (*ResourceLimitExceededException) ErrorMessage() string
type ResourceNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*ResourceNotFoundException) Error() string
func (*ResourceNotFoundException) ErrorCode() string
func (*ResourceNotFoundException) ErrorFault() smithy.ErrorFault
func (*ResourceNotFoundException) ErrorMessage() string
type ResourcePolicyConflictException struct { Message *string; ErrorCodeOverride *string }
func (*ResourcePolicyConflictException) Error() string
func (*ResourcePolicyConflictException) ErrorCode() string
func (*ResourcePolicyConflictException) ErrorFault() smithy.ErrorFault
func (*ResourcePolicyConflictException) ErrorMessage() string
type ResourcePolicyInvalidParameterException struct { Message *string; ErrorCodeOverride *string; ParameterNames []string }
func (*ResourcePolicyInvalidParameterException) Error() string
func (*ResourcePolicyInvalidParameterException) ErrorCode() string
func (*ResourcePolicyInvalidParameterException) ErrorFault() smithy.ErrorFault
func (*ResourcePolicyInvalidParameterException) ErrorMessage() string
type ResourcePolicyLimitExceededException struct { Message *string; ErrorCodeOverride *string; Limit int32; LimitType *string }
func (*ResourcePolicyLimitExceededException) Error() string
func (*ResourcePolicyLimitExceededException) ErrorCode() string
func (*ResourcePolicyLimitExceededException) ErrorFault() smithy.ErrorFault
func (*ResourcePolicyLimitExceededException) ErrorMessage() string
type ResourcePolicyNotFoundException struct { Message *string; ErrorCodeOverride *string }
func (*ResourcePolicyNotFoundException) Error() string
func (*ResourcePolicyNotFoundException) ErrorCode() string
func (*ResourcePolicyNotFoundException) ErrorFault() smithy.ErrorFault
func (*ResourcePolicyNotFoundException) ErrorMessage() string
type ResourceType string
func (ResourceType) Values() []ResourceType
type ResourceTypeForTagging string
func (ResourceTypeForTagging) Values() []ResourceTypeForTagging
type ResultAttribute struct { TypeName *string }
type ReviewInformation struct { ReviewedTime *time.Time; Reviewer *string; Status ReviewStatus }
type ReviewStatus string
func (ReviewStatus) Values() []ReviewStatus
type Runbook struct { DocumentName *string; DocumentVersion *string; MaxConcurrency *string; MaxErrors *string; Parameters map[string][]string; TargetLocations []TargetLocation; TargetMaps []map[string][]string; TargetParameterName *string; Targets []Target }
type S3OutputLocation struct { OutputS3BucketName *string; OutputS3KeyPrefix *string; OutputS3Region *string }
type S3OutputUrl struct { OutputUrl *string }
type ScheduledWindowExecution struct { ExecutionTime *string; Name *string; WindowId *string }
type ServiceQuotaExceededException struct { Message *string; ErrorCodeOverride *string; ResourceId *string; ResourceType *string; QuotaCode *string; ServiceCode *string }
func (*ServiceQuotaExceededException) Error() string
func (*ServiceQuotaExceededException) ErrorCode() string
func (*ServiceQuotaExceededException) ErrorFault() smithy.ErrorFault
func (*ServiceQuotaExceededException) ErrorMessage() string
type ServiceSetting struct { ARN *string; LastModifiedDate *time.Time; LastModifiedUser *string; SettingId *string; SettingValue *string; Status *string }
type ServiceSettingNotFound struct { Message *string; ErrorCodeOverride *string }
func (*ServiceSettingNotFound) Error() string
func (*ServiceSettingNotFound) ErrorCode() string
func (*ServiceSettingNotFound) ErrorFault() smithy.ErrorFault
func (*ServiceSettingNotFound) ErrorMessage() string
type Session struct { AccessType AccessType; Details *string; DocumentName *string; EndDate *time.Time; MaxSessionDuration *string; OutputUrl *SessionManagerOutputUrl; Owner *string; Reason *string; SessionId *string; StartDate *time.Time; Status SessionStatus; Target *string }
type SessionFilter struct { Key SessionFilterKey; Value *string }
type SessionFilterKey string
func (SessionFilterKey) Values() []SessionFilterKey
type SessionManagerOutputUrl struct { CloudWatchOutputUrl *string; S3OutputUrl *string }
type SessionState string
func (SessionState) Values() []SessionState
type SessionStatus string
func (SessionStatus) Values() []SessionStatus
type SeveritySummary struct { CriticalCount int32; HighCount int32; InformationalCount int32; LowCount int32; MediumCount int32; UnspecifiedCount int32 }
type SignalType string
func (SignalType) Values() []SignalType
type SourceType string
func (SourceType) Values() []SourceType
type StatusUnchanged struct { Message *string; ErrorCodeOverride *string }
func (*StatusUnchanged) Error() string
func (*StatusUnchanged) ErrorCode() string
func (*StatusUnchanged) ErrorFault() smithy.ErrorFault
func (*StatusUnchanged) ErrorMessage() string
type StepExecution struct { Action *string; ExecutionEndTime *time.Time; ExecutionStartTime *time.Time; FailureDetails *FailureDetails; FailureMessage *string; Inputs map[string]string; IsCritical *bool; IsEnd *bool; MaxAttempts *int32; NextStep *string; OnFailure *string; Outputs map[string][]string; OverriddenParameters map[string][]string; ParentStepDetails *ParentStepDetails; Response *string; ResponseCode *string; StepExecutionId *string; StepName *string; StepStatus AutomationExecutionStatus; TargetLocation *TargetLocation; Targets []Target; TimeoutSeconds *int64; TriggeredAlarms []AlarmStateInformation; ValidNextSteps []string; WarningMessage *string }
type StepExecutionFilter struct { Key StepExecutionFilterKey; Values []string }
type StepExecutionFilterKey string
func (StepExecutionFilterKey) Values() []StepExecutionFilterKey
type StopType string
func (StopType) Values() []StopType
type SubTypeCountLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*SubTypeCountLimitExceededException) Error() string
func (*SubTypeCountLimitExceededException) ErrorCode() string
func (*SubTypeCountLimitExceededException) ErrorFault() smithy.ErrorFault
func (*SubTypeCountLimitExceededException) ErrorMessage() string
type Tag struct { Key *string; Value *string }
type Target struct { Key *string; Values []string }
type TargetInUseException struct { Message *string; ErrorCodeOverride *string }
func (*TargetInUseException) Error() string
func (*TargetInUseException) ErrorCode() string
func (*TargetInUseException) ErrorFault() smithy.ErrorFault
func (*TargetInUseException) ErrorMessage() string
type TargetLocation struct { Accounts []string; ExcludeAccounts []string; ExecutionRoleName *string; IncludeChildOrganizationUnits bool; Regions []string; TargetLocationAlarmConfiguration *AlarmConfiguration; TargetLocationMaxConcurrency *string; TargetLocationMaxErrors *string; Targets []Target; TargetsMaxConcurrency *string; TargetsMaxErrors *string }
type TargetNotConnected struct { Message *string; ErrorCodeOverride *string }
func (*TargetNotConnected) Error() string
func (*TargetNotConnected) ErrorCode() string
func (*TargetNotConnected) ErrorFault() smithy.ErrorFault
func (*TargetNotConnected) ErrorMessage() string
type TargetPreview struct { Count int32; TargetType *string }
type ThrottlingException struct { Message *string; ErrorCodeOverride *string; QuotaCode *string; ServiceCode *string }
func (*ThrottlingException) Error() string
func (*ThrottlingException) ErrorCode() string
func (*ThrottlingException) ErrorFault() smithy.ErrorFault
func (*ThrottlingException) ErrorMessage() string
type TooManyTagsError struct { Message *string; ErrorCodeOverride *string }
func (*TooManyTagsError) Error() string
func (*TooManyTagsError) ErrorCode() string
func (*TooManyTagsError) ErrorFault() smithy.ErrorFault
func (*TooManyTagsError) ErrorMessage() string
type TooManyUpdates struct { Message *string; ErrorCodeOverride *string }
func (*TooManyUpdates) Error() string
func (*TooManyUpdates) ErrorCode() string
func (*TooManyUpdates) ErrorFault() smithy.ErrorFault
func (*TooManyUpdates) ErrorMessage() string
type TotalSizeLimitExceededException struct { Message *string; ErrorCodeOverride *string }
func (*TotalSizeLimitExceededException) Error() string
func (*TotalSizeLimitExceededException) ErrorCode() string
func (*TotalSizeLimitExceededException) ErrorFault() smithy.ErrorFault
func (*TotalSizeLimitExceededException) ErrorMessage() string
type UnknownUnionMember struct { Tag string; Value []byte }
type UnsupportedCalendarException struct { Message *string; ErrorCodeOverride *string }
func (*UnsupportedCalendarException) Error() string
func (*UnsupportedCalendarException) ErrorCode() string
func (*UnsupportedCalendarException) ErrorFault() smithy.ErrorFault
func (*UnsupportedCalendarException) ErrorMessage() string
type UnsupportedFeatureRequiredException struct { Message *string; ErrorCodeOverride *string }
func (*UnsupportedFeatureRequiredException) Error() string
func (*UnsupportedFeatureRequiredException) ErrorCode() string
func (*UnsupportedFeatureRequiredException) ErrorFault() smithy.ErrorFault
func (*UnsupportedFeatureRequiredException) ErrorMessage() string
type UnsupportedInventoryItemContextException struct { Message *string; ErrorCodeOverride *string; TypeName *string }
func (*UnsupportedInventoryItemContextException) Error() string
func (*UnsupportedInventoryItemContextException) ErrorCode() string
func (*UnsupportedInventoryItemContextException) ErrorFault() smithy.ErrorFault
func (*UnsupportedInventoryItemContextException) ErrorMessage() string
type UnsupportedInventorySchemaVersionException struct { Message *string; ErrorCodeOverride *string }
func (*UnsupportedInventorySchemaVersionException) Error() string
func (*UnsupportedInventorySchemaVersionException) ErrorCode() string
func (*UnsupportedInventorySchemaVersionException) ErrorFault() smithy.ErrorFault
func (*UnsupportedInventorySchemaVersionException) ErrorMessage() string
type UnsupportedOperatingSystem struct { Message *string; ErrorCodeOverride *string }
func (*UnsupportedOperatingSystem) Error() string
func (*UnsupportedOperatingSystem) ErrorCode() string
func (*UnsupportedOperatingSystem) ErrorFault() smithy.ErrorFault
func (*UnsupportedOperatingSystem) ErrorMessage() string
type UnsupportedOperationException struct { Message *string; ErrorCodeOverride *string }
func (*UnsupportedOperationException) Error() string
func (*UnsupportedOperationException) ErrorCode() string
func (*UnsupportedOperationException) ErrorFault() smithy.ErrorFault
func (*UnsupportedOperationException) ErrorMessage() string
type UnsupportedParameterType struct { Message *string; ErrorCodeOverride *string }
func (*UnsupportedParameterType) Error() string
func (*UnsupportedParameterType) ErrorCode() string
func (*UnsupportedParameterType) ErrorFault() smithy.ErrorFault
func (*UnsupportedParameterType) ErrorMessage() string
type UnsupportedPlatformType struct { Message *string; ErrorCodeOverride *string }
func (*UnsupportedPlatformType) Error() string
func (*UnsupportedPlatformType) ErrorCode() string
func (*UnsupportedPlatformType) ErrorFault() smithy.ErrorFault
func (*UnsupportedPlatformType) ErrorMessage() string
type ValidationException struct { Message *string; ErrorCodeOverride *string; ReasonCode *string }
func (*ValidationException) Error() string
func (*ValidationException) ErrorCode() string
func (*ValidationException) ErrorFault() smithy.ErrorFault
func (*ValidationException) ErrorMessage() string
type ValidationFinding struct { Code ValidationFindingCode; Message *string; ProviderMessage *string; Scope *ValidationFindingScope; Type ValidationFindingType }
type ValidationFindingCode string
func (ValidationFindingCode) Values() []ValidationFindingCode
type ValidationFindingScope struct { Id *string; Type ValidationFindingScopeType }
type ValidationFindingScopeType string
func (ValidationFindingScopeType) Values() []ValidationFindingScopeType
type ValidationFindingType string
func (ValidationFindingType) Values() []ValidationFindingType
