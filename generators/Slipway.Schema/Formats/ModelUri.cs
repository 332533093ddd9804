namespace Slipway.Schema.Formats;

/// <summary>Where a model server gets its model from: <c>pvc://claim/path</c>, <c>gs://bucket/path</c>, <c>s3://…</c>.</summary>
/// <param name="Scheme">The scheme: <c>pvc</c>.</param>
/// <param name="Place">What follows the scheme up to the next '/': a claim, a bucket, a host.</param>
/// <param name="Path">The rest, without its leading '/'.</param>
public sealed record ModelUri(string Scheme, string Place, string Path)
{
    private static readonly string[] Schemes =
    [
        "pvc",
        "gs",
        "s3",
        "http",
        "https",
        "azure",
        "abfs",
        "rclone",
        "hdfs",
        "oci",
    ];

    /// <summary><c>model-uri</c>.</summary>
    public static ValueFormat Format { get; } =
        new(
            "model-uri",
            $"a scheme ({string.Join(", ", Schemes)}), '://', and a claim, bucket or host",
            "pvc://my-pvc/model",
            text => Read(text, out var fault) is null ? fault : null
        );

    /// <summary>Reads a model URI.</summary>
    /// <param name="text">The URI as written.</param>
    /// <param name="fault">What is wrong with it; null where nothing is.</param>
    /// <returns>The URI, or null where no storage initializer would find a model by it.</returns>
    public static ModelUri? Read(string text, out string? fault)
    {
        var end = text.IndexOf("://", StringComparison.Ordinal);
        var scheme = end < 0 ? "" : text.Substring(0, end);
        var rest = end < 0 ? "" : text.Substring(end + 3);
        var slash = rest.IndexOf('/');
        var place = slash < 0 ? rest : rest.Substring(0, slash);
        fault = null;
        if (text.Length == 0)
            fault = "is empty";
        else if (text.Any(char.IsWhiteSpace))
            fault = "holds a space";
        else if (end < 0)
            fault = "has no scheme";
        else if (!Schemes.Contains(scheme, StringComparer.Ordinal))
            fault = Words.NearestWord.Find(scheme, Schemes) is { } nearest
                ? $"has the scheme '{scheme}', did you mean '{nearest}'"
                : $"has the scheme '{scheme}', which the storage initializer does not know";
        else if (place.Length == 0)
            fault = scheme == "pvc" ? "names no claim after 'pvc://'" : $"names nothing after '{scheme}://'";
        else if (scheme == "pvc" && DnsName.Subdomain.Fault(place) is { } wrong)
            fault = $"names a claim that {wrong}";
        return fault is null ? new ModelUri(scheme, place, slash < 0 ? "" : rest.Substring(slash + 1)) : null;
    }
}
