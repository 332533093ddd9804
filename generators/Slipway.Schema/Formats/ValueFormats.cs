namespace Slipway.Schema.Formats;

/// <summary>Every value format Slipway knows. Formats it does not know are not checked.</summary>
public static class ValueFormats
{
    private static readonly Dictionary<string, ValueFormat> ByName = All.ToDictionary(
        format => format.Name,
        StringComparer.Ordinal
    );

    /// <summary>The formats, in no particular order.</summary>
    public static IReadOnlyList<ValueFormat> All =>
        [
            DnsName.Label,
            DnsName.ServiceLabel,
            DnsName.Subdomain,
            Quantity.Any,
            Quantity.Positive,
            GoDuration.Format,
            ImageReference.Format,
            MetadataText.LabelValue,
            MetadataText.QualifiedName,
            MetadataText.EnvironmentName,
            MetadataText.PortName,
            ContainerPath.Absolute,
            ModelUri.Format,
            HeaderMatch.Format,
            IpAddress.Format,
            CronSchedule.Format,
            Moment.Format,
            VesslSource.Import,
            VesslSource.Mount,
            VesslSource.Export,
            VesslGitUrl.Format,
            GitRef.Format,
            VesslVolume.Format,
        ];

    /// <summary>Finds a format.</summary>
    /// <param name="name">The value of the keyword <c>format</c>.</param>
    /// <returns>The format, or null where Slipway does not check one of that name.</returns>
    public static ValueFormat? Find(string? name) =>
        name is not null && ByName.TryGetValue(name, out var format) ? format : null;
}
