using Slipway.Language.Systems.Vessl;
using Slipway.Schema.Formats;

namespace Slipway.Compiler.Targets.Kubernetes.Runs;

/// <summary>Where the data of a run's path is, in terms that a cluster knows.</summary>
/// <param name="Scheme"><c>git</c>, <c>hf</c>, <c>s3</c>, <c>gs</c>, <c>pvc</c>, <c>hostpath</c> or <c>nfs</c>.</param>
/// <param name="Address">The whole of it: <c>s3://bucket/path</c>.</param>
internal sealed record DataPlace(string Scheme, string Address)
{
    private static readonly string[] Known = ["git", "hf", "s3", "gs", "hostpath", "nfs"];

    /// <summary>The first part of the address: a bucket, claim or server.</summary>
    public string Owner => Parts.Count > 0 ? Parts[0] : "";

    /// <summary>The rest of the address without a '/' in front.</summary>
    public string Path => string.Join('/', Parts.Skip(1));

    private IReadOnlyList<string> Parts => VesslSource.Read(Address)?.Parts ?? [];

    /// <summary>Finds the place of a volume.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="catalog">What sources of VESSL are on the cluster.</param>
    /// <returns>The place; null where it is VESSL's own and no catalogue knows it.</returns>
    public static DataPlace? Of(RunVolume volume, Catalog catalog)
    {
        if (volume.Kind("git") is { } git)
            return new DataPlace("git", git.Text("url")?.Text ?? "");
        var address = volume.Address;
        var place = Of(catalog.Place(address) ?? address);
        if (place is null)
            return null;
        var mayStand = volume.Section switch
        {
            "mount" => place.Scheme is "pvc" or "hostpath" or "nfs",
            "export" => place.Scheme is "pvc" or "s3" or "gs",
            _ => place.Scheme is not ("hostpath" or "nfs"),
        };
        return mayStand ? place : null;
    }

    private static DataPlace? Of(string address)
    {
        var scheme = VesslSource.Read(address)?.Scheme;
        if (scheme == "git")
            return new DataPlace("git", VesslGitUrl.WithScheme(address["git://".Length..].TrimEnd('/')));
        return scheme == "pvc" || Known.Contains(scheme, StringComparer.Ordinal)
            ? new DataPlace(scheme!, address)
            : null;
    }
}
