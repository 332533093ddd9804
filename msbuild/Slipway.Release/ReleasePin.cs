namespace Slipway.Release;

/// <summary>An image of the project's own that manifests run by its digest.</summary>
/// <param name="Name">What specs call it: <c>team/model:v1</c>.</param>
/// <param name="Reference">What manifests call it: <c>host/team/model@sha256:…</c>.</param>
public sealed record ReleasePin(string Name, string Reference);
