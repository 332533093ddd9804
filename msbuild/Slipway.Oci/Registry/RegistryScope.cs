namespace Slipway.Oci.Registry;

/// <summary>What is asked for, as token servers want to know it.</summary>
/// <param name="Repository">The repository.</param>
/// <param name="IsPush">Whether to write, too.</param>
/// <param name="MountFrom">Another repository of the registry that blobs are taken from; null for none.</param>
internal sealed record RegistryScope(string Repository, bool IsPush, string? MountFrom = null)
{
    public IReadOnlyList<string> Words => MountFrom is null ? [Own] : [Own, $"repository:{MountFrom}:pull"];

    private string Own => $"repository:{Repository}:{(IsPush ? "pull,push" : "pull")}";
}
