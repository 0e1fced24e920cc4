// Interface of github.com/docker/docker/client@v28.5.2+incompatible, generated from its types. Signatures only.
package client

import "bytes"
import "context"
import "github.com/docker/docker/api/types"
import "github.com/docker/docker/api/types/build"
import "github.com/docker/docker/api/types/checkpoint"
import "github.com/docker/docker/api/types/container"
import "github.com/docker/docker/api/types/events"
import "github.com/docker/docker/api/types/filters"
import "github.com/docker/docker/api/types/image"
import "github.com/docker/docker/api/types/network"
import "github.com/docker/docker/api/types/registry"
import "github.com/docker/docker/api/types/swarm"
import "github.com/docker/docker/api/types/system"
import "github.com/docker/docker/api/types/volume"
import "github.com/opencontainers/image-spec/specs-go/v1"
import "go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
import "go.opentelemetry.io/otel/trace"
import "io"
import "net"
import "net/http"
import "net/url"
import "time"

const DefaultDockerHost = "unix:///var/run/docker.sock"
const DummyHost = "api.moby.localhost"
const EnvOverrideAPIVersion = "DOCKER_API_VERSION"
const EnvOverrideCertPath = "DOCKER_CERT_PATH"
const EnvOverrideHost = "DOCKER_HOST"
const EnvTLSVerify = "DOCKER_TLS_VERIFY"
var ErrRedirect error
func CheckRedirect(_ *http.Request, via []*http.Request) error
func ErrorConnectionFailed(host string) error
func FromEnv(c *Client) error
func ImageHistoryWithPlatform(platform v1.Platform) ImageHistoryOption
func ImageInspectWithAPIOpts(opts image.InspectOptions) ImageInspectOption
func ImageInspectWithManifests(manifests bool) ImageInspectOption
func ImageInspectWithPlatform(platform *v1.Platform) ImageInspectOption
func ImageInspectWithRawResponse(raw *bytes.Buffer) ImageInspectOption
func ImageLoadWithPlatforms(platforms ...v1.Platform) ImageLoadOption
func ImageLoadWithQuiet(quiet bool) ImageLoadOption
func ImageSaveWithPlatforms(platforms ...v1.Platform) ImageSaveOption
func IsErrConnectionFailed(err error) bool
func IsErrNotFound(err error) bool
func NewClient(host string, version string, client *http.Client, httpHeaders map[string]string) (*Client, error)
func NewClientWithOpts(ops ...Opt) (*Client, error)
func NewEnvClient() (*Client, error)
func ParseHostURL(host string) (*url.URL, error)
func WithAPIVersionNegotiation() Opt
func WithDialContext(dialContext func(ctx context.Context, network string, addr string) (net.Conn, error)) Opt
func WithHTTPClient(client *http.Client) Opt
func WithHTTPHeaders(headers map[string]string) Opt
func WithHost(host string) Opt
func WithHostFromEnv() Opt
func WithScheme(scheme string) Opt
func WithTLSClientConfig(cacertPath string, certPath string, keyPath string) Opt
func WithTLSClientConfigFromEnv() Opt
func WithTimeout(timeout time.Duration) Opt
func WithTraceOptions(opts ...otelhttp.Option) Opt
func WithTraceProvider(provider trace.TracerProvider) Opt
func WithUserAgent(ua string) Opt
func WithVersion(version string) Opt
func WithVersionFromEnv() Opt
type APIClient interface { stableAPIClient; CheckpointAPIClient }
type CheckpointAPIClient interface { CheckpointCreate(ctx context.Context, container string, options checkpoint.CreateOptions) error; CheckpointDelete(ctx context.Context, container string, options checkpoint.DeleteOptions) error; CheckpointList(ctx context.Context, container string, options checkpoint.ListOptions) ([]checkpoint.Summary, error) }
type Client struct{}
func (*Client) BuildCachePrune(ctx context.Context, opts build.CachePruneOptions) (*build.CachePruneReport, error)
func (*Client) BuildCancel(ctx context.Context, id string) error
func (*Client) CheckpointCreate(ctx context.Context, containerID string, options checkpoint.CreateOptions) error
func (*Client) CheckpointDelete(ctx context.Context, containerID string, options checkpoint.DeleteOptions) error
func (*Client) CheckpointList(ctx context.Context, container string, options checkpoint.ListOptions) ([]checkpoint.Summary, error)
func (*Client) ClientVersion() string
func (*Client) Close() error
func (*Client) ConfigCreate(ctx context.Context, config swarm.ConfigSpec) (swarm.ConfigCreateResponse, error)
func (*Client) ConfigInspectWithRaw(ctx context.Context, id string) (swarm.Config, []byte, error)
func (*Client) ConfigList(ctx context.Context, options swarm.ConfigListOptions) ([]swarm.Config, error)
func (*Client) ConfigRemove(ctx context.Context, id string) error
func (*Client) ConfigUpdate(ctx context.Context, id string, version swarm.Version, config swarm.ConfigSpec) error
func (*Client) ContainerAttach(ctx context.Context, containerID string, options container.AttachOptions) (types.HijackedResponse, error)
func (*Client) ContainerCommit(ctx context.Context, containerID string, options container.CommitOptions) (container.CommitResponse, error)
func (*Client) ContainerCreate(ctx context.Context, config *container.Config, hostConfig *container.HostConfig, networkingConfig *network.NetworkingConfig, platform *v1.Platform, containerName string) (container.CreateResponse, error)
func (*Client) ContainerDiff(ctx context.Context, containerID string) ([]container.FilesystemChange, error)
func (*Client) ContainerExecAttach(ctx context.Context, execID string, config container.ExecAttachOptions) (types.HijackedResponse, error)
func (*Client) ContainerExecCreate(ctx context.Context, containerID string, options container.ExecOptions) (container.ExecCreateResponse, error)
func (*Client) ContainerExecInspect(ctx context.Context, execID string) (container.ExecInspect, error)
func (*Client) ContainerExecResize(ctx context.Context, execID string, options container.ResizeOptions) error
func (*Client) ContainerExecStart(ctx context.Context, execID string, config container.ExecStartOptions) error
func (*Client) ContainerExport(ctx context.Context, containerID string) (io.ReadCloser, error)
func (*Client) ContainerInspect(ctx context.Context, containerID string) (container.InspectResponse, error)
func (*Client) ContainerInspectWithRaw(ctx context.Context, containerID string, getSize bool) (container.InspectResponse, []byte, error)
func (*Client) ContainerKill(ctx context.Context, containerID string, signal string) error
func (*Client) ContainerList(ctx context.Context, options container.ListOptions) ([]container.Summary, error)
func (*Client) ContainerLogs(ctx context.Context, containerID string, options container.LogsOptions) (io.ReadCloser, error)
func (*Client) ContainerPause(ctx context.Context, containerID string) error
func (*Client) ContainerRemove(ctx context.Context, containerID string, options container.RemoveOptions) error
func (*Client) ContainerRename(ctx context.Context, containerID string, newContainerName string) error
func (*Client) ContainerResize(ctx context.Context, containerID string, options container.ResizeOptions) error
func (*Client) ContainerRestart(ctx context.Context, containerID string, options container.StopOptions) error
func (*Client) ContainerStart(ctx context.Context, containerID string, options container.StartOptions) error
func (*Client) ContainerStatPath(ctx context.Context, containerID string, path string) (container.PathStat, error)
func (*Client) ContainerStats(ctx context.Context, containerID string, stream bool) (container.StatsResponseReader, error)
func (*Client) ContainerStatsOneShot(ctx context.Context, containerID string) (container.StatsResponseReader, error)
func (*Client) ContainerStop(ctx context.Context, containerID string, options container.StopOptions) error
func (*Client) ContainerTop(ctx context.Context, containerID string, arguments []string) (container.TopResponse, error)
func (*Client) ContainerUnpause(ctx context.Context, containerID string) error
func (*Client) ContainerUpdate(ctx context.Context, containerID string, updateConfig container.UpdateConfig) (container.UpdateResponse, error)
func (*Client) ContainerWait(ctx context.Context, containerID string, condition container.WaitCondition) (<-chan container.WaitResponse, <-chan error)
func (*Client) ContainersPrune(ctx context.Context, pruneFilters filters.Args) (container.PruneReport, error)
func (*Client) CopyFromContainer(ctx context.Context, containerID string, srcPath string) (io.ReadCloser, container.PathStat, error)
func (*Client) CopyToContainer(ctx context.Context, containerID string, dstPath string, content io.Reader, options container.CopyToContainerOptions) error
func (*Client) DaemonHost() string
func (*Client) DialHijack(ctx context.Context, url string, proto string, meta map[string][]string) (net.Conn, error)
func (*Client) Dialer() func(context.Context) (net.Conn, error)
func (*Client) DiskUsage(ctx context.Context, options types.DiskUsageOptions) (types.DiskUsage, error)
func (*Client) DistributionInspect(ctx context.Context, imageRef string, encodedRegistryAuth string) (registry.DistributionInspect, error)
func (*Client) Events(ctx context.Context, options events.ListOptions) (<-chan events.Message, <-chan error)
func (*Client) HTTPClient() *http.Client
func (*Client) ImageBuild(ctx context.Context, buildContext io.Reader, options build.ImageBuildOptions) (build.ImageBuildResponse, error)
func (*Client) ImageCreate(ctx context.Context, parentReference string, options image.CreateOptions) (io.ReadCloser, error)
func (*Client) ImageHistory(ctx context.Context, imageID string, historyOpts ...ImageHistoryOption) ([]image.HistoryResponseItem, error)
func (*Client) ImageImport(ctx context.Context, source image.ImportSource, ref string, options image.ImportOptions) (io.ReadCloser, error)
func (*Client) ImageInspect(ctx context.Context, imageID string, inspectOpts ...ImageInspectOption) (image.InspectResponse, error)
func (*Client) ImageInspectWithRaw(ctx context.Context, imageID string) (image.InspectResponse, []byte, error)
func (*Client) ImageList(ctx context.Context, options image.ListOptions) ([]image.Summary, error)
func (*Client) ImageLoad(ctx context.Context, input io.Reader, loadOpts ...ImageLoadOption) (image.LoadResponse, error)
func (*Client) ImagePull(ctx context.Context, refStr string, options image.PullOptions) (io.ReadCloser, error)
func (*Client) ImagePush(ctx context.Context, image string, options image.PushOptions) (io.ReadCloser, error)
func (*Client) ImageRemove(ctx context.Context, imageID string, options image.RemoveOptions) ([]image.DeleteResponse, error)
func (*Client) ImageSave(ctx context.Context, imageIDs []string, saveOpts ...ImageSaveOption) (io.ReadCloser, error)
func (*Client) ImageSearch(ctx context.Context, term string, options registry.SearchOptions) ([]registry.SearchResult, error)
func (*Client) ImageTag(ctx context.Context, source string, target string) error
func (*Client) ImagesPrune(ctx context.Context, pruneFilters filters.Args) (image.PruneReport, error)
func (*Client) Info(ctx context.Context) (system.Info, error)
func (*Client) NegotiateAPIVersion(ctx context.Context)
func (*Client) NegotiateAPIVersionPing(pingResponse types.Ping)
func (*Client) NetworkConnect(ctx context.Context, networkID string, containerID string, config *network.EndpointSettings) error
func (*Client) NetworkCreate(ctx context.Context, name string, options network.CreateOptions) (network.CreateResponse, error)
func (*Client) NetworkDisconnect(ctx context.Context, networkID string, containerID string, force bool) error
func (*Client) NetworkInspect(ctx context.Context, networkID string, options network.InspectOptions) (network.Inspect, error)
func (*Client) NetworkInspectWithRaw(ctx context.Context, networkID string, options network.InspectOptions) (network.Inspect, []byte, error)
func (*Client) NetworkList(ctx context.Context, options network.ListOptions) ([]network.Summary, error)
func (*Client) NetworkRemove(ctx context.Context, networkID string) error
func (*Client) NetworksPrune(ctx context.Context, pruneFilters filters.Args) (network.PruneReport, error)
func (*Client) NewVersionError(ctx context.Context, APIrequired string, feature string) error
func (*Client) NodeInspectWithRaw(ctx context.Context, nodeID string) (swarm.Node, []byte, error)
func (*Client) NodeList(ctx context.Context, options swarm.NodeListOptions) ([]swarm.Node, error)
func (*Client) NodeRemove(ctx context.Context, nodeID string, options swarm.NodeRemoveOptions) error
func (*Client) NodeUpdate(ctx context.Context, nodeID string, version swarm.Version, node swarm.NodeSpec) error
func (*Client) Ping(ctx context.Context) (types.Ping, error)
func (*Client) PluginCreate(ctx context.Context, createContext io.Reader, createOptions types.PluginCreateOptions) error
func (*Client) PluginDisable(ctx context.Context, name string, options types.PluginDisableOptions) error
func (*Client) PluginEnable(ctx context.Context, name string, options types.PluginEnableOptions) error
func (*Client) PluginInspectWithRaw(ctx context.Context, name string) (*types.Plugin, []byte, error)
func (*Client) PluginInstall(ctx context.Context, name string, options types.PluginInstallOptions) (_ io.ReadCloser, retErr error)
func (*Client) PluginList(ctx context.Context, filter filters.Args) (types.PluginsListResponse, error)
func (*Client) PluginPush(ctx context.Context, name string, registryAuth string) (io.ReadCloser, error)
func (*Client) PluginRemove(ctx context.Context, name string, options types.PluginRemoveOptions) error
func (*Client) PluginSet(ctx context.Context, name string, args []string) error
func (*Client) PluginUpgrade(ctx context.Context, name string, options types.PluginInstallOptions) (io.ReadCloser, error)
func (*Client) RegistryLogin(ctx context.Context, auth registry.AuthConfig) (registry.AuthenticateOKBody, error)
func (*Client) SecretCreate(ctx context.Context, secret swarm.SecretSpec) (swarm.SecretCreateResponse, error)
func (*Client) SecretInspectWithRaw(ctx context.Context, id string) (swarm.Secret, []byte, error)
func (*Client) SecretList(ctx context.Context, options swarm.SecretListOptions) ([]swarm.Secret, error)
func (*Client) SecretRemove(ctx context.Context, id string) error
func (*Client) SecretUpdate(ctx context.Context, id string, version swarm.Version, secret swarm.SecretSpec) error
func (*Client) ServerVersion(ctx context.Context) (types.Version, error)
func (*Client) ServiceCreate(ctx context.Context, service swarm.ServiceSpec, options swarm.ServiceCreateOptions) (swarm.ServiceCreateResponse, error)
func (*Client) ServiceInspectWithRaw(ctx context.Context, serviceID string, opts swarm.ServiceInspectOptions) (swarm.Service, []byte, error)
func (*Client) ServiceList(ctx context.Context, options swarm.ServiceListOptions) ([]swarm.Service, error)
func (*Client) ServiceLogs(ctx context.Context, serviceID string, options container.LogsOptions) (io.ReadCloser, error)
func (*Client) ServiceRemove(ctx context.Context, serviceID string) error
func (*Client) ServiceUpdate(ctx context.Context, serviceID string, version swarm.Version, service swarm.ServiceSpec, options swarm.ServiceUpdateOptions) (swarm.ServiceUpdateResponse, error)
func (*Client) SwarmGetUnlockKey(ctx context.Context) (swarm.UnlockKeyResponse, error)
func (*Client) SwarmInit(ctx context.Context, req swarm.InitRequest) (string, error)
func (*Client) SwarmInspect(ctx context.Context) (swarm.Swarm, error)
func (*Client) SwarmJoin(ctx context.Context, req swarm.JoinRequest) error
func (*Client) SwarmLeave(ctx context.Context, force bool) error
func (*Client) SwarmUnlock(ctx context.Context, req swarm.UnlockRequest) error
func (*Client) SwarmUpdate(ctx context.Context, version swarm.Version, swarm swarm.Spec, flags swarm.UpdateFlags) error
func (*Client) TaskInspectWithRaw(ctx context.Context, taskID string) (swarm.Task, []byte, error)
func (*Client) TaskList(ctx context.Context, options swarm.TaskListOptions) ([]swarm.Task, error)
func (*Client) TaskLogs(ctx context.Context, taskID string, options container.LogsOptions) (io.ReadCloser, error)
func (*Client) VolumeCreate(ctx context.Context, options volume.CreateOptions) (volume.Volume, error)
func (*Client) VolumeInspect(ctx context.Context, volumeID string) (volume.Volume, error)
func (*Client) VolumeInspectWithRaw(ctx context.Context, volumeID string) (volume.Volume, []byte, error)
func (*Client) VolumeList(ctx context.Context, options volume.ListOptions) (volume.ListResponse, error)
func (*Client) VolumeRemove(ctx context.Context, volumeID string, force bool) error
func (*Client) VolumeUpdate(ctx context.Context, volumeID string, version swarm.Version, options volume.UpdateOptions) error
func (*Client) VolumesPrune(ctx context.Context, pruneFilters filters.Args) (volume.PruneReport, error)
type CommonAPIClient = stableAPIClient
type ConfigAPIClient interface { ConfigCreate(ctx context.Context, config swarm.ConfigSpec) (swarm.ConfigCreateResponse, error); ConfigInspectWithRaw(ctx context.Context, name string) (swarm.Config, []byte, error); ConfigList(ctx context.Context, options swarm.ConfigListOptions) ([]swarm.Config, error); ConfigRemove(ctx context.Context, id string) error; ConfigUpdate(ctx context.Context, id string, version swarm.Version, config swarm.ConfigSpec) error }
type ContainerAPIClient interface { ContainerAttach(ctx context.Context, container string, options container.AttachOptions) (types.HijackedResponse, error); ContainerCommit(ctx context.Context, container string, options container.CommitOptions) (container.CommitResponse, error); ContainerCreate(ctx context.Context, config *container.Config, hostConfig *container.HostConfig, networkingConfig *network.NetworkingConfig, platform *v1.Platform, containerName string) (container.CreateResponse, error); ContainerDiff(ctx context.Context, container string) ([]container.FilesystemChange, error); ContainerExecAttach(ctx context.Context, execID string, options container.ExecAttachOptions) (types.HijackedResponse, error); ContainerExecCreate(ctx context.Context, container string, options container.ExecOptions) (container.ExecCreateResponse, error); ContainerExecInspect(ctx context.Context, execID string) (container.ExecInspect, error); ContainerExecResize(ctx context.Context, execID string, options container.ResizeOptions) error; ContainerExecStart(ctx context.Context, execID string, options container.ExecStartOptions) error; ContainerExport(ctx context.Context, container string) (io.ReadCloser, error); ContainerInspect(ctx context.Context, container string) (container.InspectResponse, error); ContainerInspectWithRaw(ctx context.Context, container string, getSize bool) (container.InspectResponse, []byte, error); ContainerKill(ctx context.Context, container string, signal string) error; ContainerList(ctx context.Context, options container.ListOptions) ([]container.Summary, error); ContainerLogs(ctx context.Context, container string, options container.LogsOptions) (io.ReadCloser, error); ContainerPause(ctx context.Context, container string) error; ContainerRemove(ctx context.Context, container string, options container.RemoveOptions) error; ContainerRename(ctx context.Context, container string, newContainerName string) error; ContainerResize(ctx context.Context, container string, options container.ResizeOptions) error; ContainerRestart(ctx context.Context, container string, options container.StopOptions) error; ContainerStart(ctx context.Context, container string, options container.StartOptions) error; ContainerStatPath(ctx context.Context, container string, path string) (container.PathStat, error); ContainerStats(ctx context.Context, container string, stream bool) (container.StatsResponseReader, error); ContainerStatsOneShot(ctx context.Context, container string) (container.StatsResponseReader, error); ContainerStop(ctx context.Context, container string, options container.StopOptions) error; ContainerTop(ctx context.Context, container string, arguments []string) (container.TopResponse, error); ContainerUnpause(ctx context.Context, container string) error; ContainerUpdate(ctx context.Context, container string, updateConfig container.UpdateConfig) (container.UpdateResponse, error); ContainerWait(ctx context.Context, container string, condition container.WaitCondition) (<-chan container.WaitResponse, <-chan error); ContainersPrune(ctx context.Context, pruneFilters filters.Args) (container.PruneReport, error); CopyFromContainer(ctx context.Context, container string, srcPath string) (io.ReadCloser, container.PathStat, error); CopyToContainer(ctx context.Context, container string, path string, content io.Reader, options container.CopyToContainerOptions) error }
type DistributionAPIClient interface { DistributionInspect(ctx context.Context, image string, encodedRegistryAuth string) (registry.DistributionInspect, error) }
type HijackDialer interface { DialHijack(ctx context.Context, url string, proto string, meta map[string][]string) (net.Conn, error) }
type ImageAPIClient interface { ImageAPIClientDeprecated; BuildCachePrune(ctx context.Context, opts build.CachePruneOptions) (*build.CachePruneReport, error); BuildCancel(ctx context.Context, id string) error; ImageBuild(ctx context.Context, context io.Reader, options build.ImageBuildOptions) (build.ImageBuildResponse, error); ImageCreate(ctx context.Context, parentReference string, options image.CreateOptions) (io.ReadCloser, error); ImageHistory(ctx context.Context, image string, _ ...ImageHistoryOption) ([]image.HistoryResponseItem, error); ImageImport(ctx context.Context, source image.ImportSource, ref string, options image.ImportOptions) (io.ReadCloser, error); ImageInspect(ctx context.Context, image string, _ ...ImageInspectOption) (image.InspectResponse, error); ImageList(ctx context.Context, options image.ListOptions) ([]image.Summary, error); ImageLoad(ctx context.Context, input io.Reader, _ ...ImageLoadOption) (image.LoadResponse, error); ImagePull(ctx context.Context, ref string, options image.PullOptions) (io.ReadCloser, error); ImagePush(ctx context.Context, ref string, options image.PushOptions) (io.ReadCloser, error); ImageRemove(ctx context.Context, image string, options image.RemoveOptions) ([]image.DeleteResponse, error); ImageSave(ctx context.Context, images []string, _ ...ImageSaveOption) (io.ReadCloser, error); ImageSearch(ctx context.Context, term string, options registry.SearchOptions) ([]registry.SearchResult, error); ImageTag(ctx context.Context, image string, ref string) error; ImagesPrune(ctx context.Context, pruneFilter filters.Args) (image.PruneReport, error) }
type ImageAPIClientDeprecated interface { ImageInspectWithRaw(ctx context.Context, image string) (image.InspectResponse, []byte, error) }
type ImageHistoryOption interface { Apply(*imageHistoryOpts) error }
type ImageInspectOption interface { Apply(*imageInspectOpts) error }
type ImageLoadOption interface { Apply(*imageLoadOpts) error }
type ImageSaveOption interface { Apply(*imageSaveOpts) error }
type NetworkAPIClient interface { NetworkConnect(ctx context.Context, network string, container string, config *network.EndpointSettings) error; NetworkCreate(ctx context.Context, name string, options network.CreateOptions) (network.CreateResponse, error); NetworkDisconnect(ctx context.Context, network string, container string, force bool) error; NetworkInspect(ctx context.Context, network string, options network.InspectOptions) (network.Inspect, error); NetworkInspectWithRaw(ctx context.Context, network string, options network.InspectOptions) (network.Inspect, []byte, error); NetworkList(ctx context.Context, options network.ListOptions) ([]network.Summary, error); NetworkRemove(ctx context.Context, network string) error; NetworksPrune(ctx context.Context, pruneFilter filters.Args) (network.PruneReport, error) }
type NodeAPIClient interface { NodeInspectWithRaw(ctx context.Context, nodeID string) (swarm.Node, []byte, error); NodeList(ctx context.Context, options swarm.NodeListOptions) ([]swarm.Node, error); NodeRemove(ctx context.Context, nodeID string, options swarm.NodeRemoveOptions) error; NodeUpdate(ctx context.Context, nodeID string, version swarm.Version, node swarm.NodeSpec) error }
type Opt func(*Client) error
type PluginAPIClient interface { PluginCreate(ctx context.Context, createContext io.Reader, options types.PluginCreateOptions) error; PluginDisable(ctx context.Context, name string, options types.PluginDisableOptions) error; PluginEnable(ctx context.Context, name string, options types.PluginEnableOptions) error; PluginInspectWithRaw(ctx context.Context, name string) (*types.Plugin, []byte, error); PluginInstall(ctx context.Context, name string, options types.PluginInstallOptions) (io.ReadCloser, error); PluginList(ctx context.Context, filter filters.Args) (types.PluginsListResponse, error); PluginPush(ctx context.Context, name string, registryAuth string) (io.ReadCloser, error); PluginRemove(ctx context.Context, name string, options types.PluginRemoveOptions) error; PluginSet(ctx context.Context, name string, args []string) error; PluginUpgrade(ctx context.Context, name string, options types.PluginInstallOptions) (io.ReadCloser, error) }
type SecretAPIClient interface { SecretCreate(ctx context.Context, secret swarm.SecretSpec) (swarm.SecretCreateResponse, error); SecretInspectWithRaw(ctx context.Context, name string) (swarm.Secret, []byte, error); SecretList(ctx context.Context, options swarm.SecretListOptions) ([]swarm.Secret, error); SecretRemove(ctx context.Context, id string) error; SecretUpdate(ctx context.Context, id string, version swarm.Version, secret swarm.SecretSpec) error }
type ServiceAPIClient interface { ServiceCreate(ctx context.Context, service swarm.ServiceSpec, options swarm.ServiceCreateOptions) (swarm.ServiceCreateResponse, error); ServiceInspectWithRaw(ctx context.Context, serviceID string, options swarm.ServiceInspectOptions) (swarm.Service, []byte, error); ServiceList(ctx context.Context, options swarm.ServiceListOptions) ([]swarm.Service, error); ServiceLogs(ctx context.Context, serviceID string, options container.LogsOptions) (io.ReadCloser, error); ServiceRemove(ctx context.Context, serviceID string) error; ServiceUpdate(ctx context.Context, serviceID string, version swarm.Version, service swarm.ServiceSpec, options swarm.ServiceUpdateOptions) (swarm.ServiceUpdateResponse, error); TaskInspectWithRaw(ctx context.Context, taskID string) (swarm.Task, []byte, error); TaskList(ctx context.Context, options swarm.TaskListOptions) ([]swarm.Task, error); TaskLogs(ctx context.Context, taskID string, options container.LogsOptions) (io.ReadCloser, error) }
type SwarmAPIClient interface { SwarmGetUnlockKey(ctx context.Context) (swarm.UnlockKeyResponse, error); SwarmInit(ctx context.Context, req swarm.InitRequest) (string, error); SwarmInspect(ctx context.Context) (swarm.Swarm, error); SwarmJoin(ctx context.Context, req swarm.JoinRequest) error; SwarmLeave(ctx context.Context, force bool) error; SwarmUnlock(ctx context.Context, req swarm.UnlockRequest) error; SwarmUpdate(ctx context.Context, version swarm.Version, swarm swarm.Spec, flags swarm.UpdateFlags) error }
type SwarmManagementAPIClient interface { SwarmAPIClient; NodeAPIClient; ServiceAPIClient; SecretAPIClient; ConfigAPIClient }
type SystemAPIClient interface { DiskUsage(ctx context.Context, options types.DiskUsageOptions) (types.DiskUsage, error); Events(ctx context.Context, options events.ListOptions) (<-chan events.Message, <-chan error); Info(ctx context.Context) (system.Info, error); Ping(ctx context.Context) (types.Ping, error); RegistryLogin(ctx context.Context, auth registry.AuthConfig) (registry.AuthenticateOKBody, error) }
type VolumeAPIClient interface { VolumeCreate(ctx context.Context, options volume.CreateOptions) (volume.Volume, error); VolumeInspect(ctx context.Context, volumeID string) (volume.Volume, error); VolumeInspectWithRaw(ctx context.Context, volumeID string) (volume.Volume, []byte, error); VolumeList(ctx context.Context, options volume.ListOptions) (volume.ListResponse, error); VolumeRemove(ctx context.Context, volumeID string, force bool) error; VolumeUpdate(ctx context.Context, volumeID string, version swarm.Version, options volume.UpdateOptions) error; VolumesPrune(ctx context.Context, pruneFilter filters.Args) (volume.PruneReport, error) }
type imageHistoryOpts struct{}
type imageInspectOpts struct{}
type imageLoadOpts struct{}
type imageSaveOpts struct{}
type stableAPIClient interface { ConfigAPIClient; ContainerAPIClient; DistributionAPIClient; ImageAPIClient; NetworkAPIClient; PluginAPIClient; SystemAPIClient; VolumeAPIClient; HijackDialer; SwarmManagementAPIClient; ClientVersion() string; Close() error; DaemonHost() string; Dialer() func(context.Context) (net.Conn, error); HTTPClient() *http.Client; NegotiateAPIVersion(ctx context.Context); NegotiateAPIVersionPing(types.Ping); ServerVersion(ctx context.Context) (types.Version, error) }
