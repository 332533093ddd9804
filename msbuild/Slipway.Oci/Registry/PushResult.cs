namespace Slipway.Oci.Registry;

/// <summary>What a push had to do.</summary>
/// <param name="Digest">What the tag stands for now.</param>
/// <param name="WasThere">Whether the registry had it all.</param>
/// <param name="Sent">The blobs that were uploaded.</param>
/// <param name="Mounted">The blobs that the registry took from another of its repositories.</param>
/// <param name="SentBytes">The size of the uploaded blobs.</param>
public sealed record PushResult(Digest Digest, bool WasThere, int Sent, int Mounted, long SentBytes);
