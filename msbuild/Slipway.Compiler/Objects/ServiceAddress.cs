using System.Text.RegularExpressions;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Schema;

namespace Slipway.Compiler.Objects;

/// <summary>The address of a Service of the cluster, as an environment variable or a command holds it.</summary>
/// <remarks>
/// <c>http://demo-rest:3333/path</c>, <c>http://demo-rest.ml</c>, <c>demo-rest.ml.svc.cluster.local:3333</c>. A name with
/// a port and nothing else may be anything, so it is not an address here.
/// </remarks>
internal sealed partial class ServiceAddress
{
    private readonly AddressText text;
    private readonly Match match;

    private ServiceAddress(AddressText text, Match match)
    {
        this.text = text;
        this.match = match;
    }

    /// <summary>What holds it: the variable, or the key of the command.</summary>
    public string Holder => text.Name;

    /// <summary>The Service.</summary>
    public string Service => match.Groups["service"].Value;

    /// <summary>The namespace it names; null where that is the client's own.</summary>
    public string? Namespace => match.Groups["namespace"] is { Success: true } group ? group.Value : null;

    /// <summary>Whether the host can only be one of a cluster, and not one of the internet.</summary>
    public bool IsSurelyInCluster => Namespace is null || match.Groups["svc"].Success;

    /// <summary>The port, or the one its scheme stands for; null where neither is known.</summary>
    public string? Port =>
        match.Groups["port"] is { Success: true } group
            ? group.Value
            : match.Groups["scheme"].Value switch
            {
                "http" or "ws" => "80",
                "https" or "wss" => "443",
                _ => null,
            };

    public SourceSpan ServiceSpan => Span("service");

    public SourceSpan NamespaceSpan => Span("namespace");

    /// <summary>Where the port is, or the Service where no port is written.</summary>
    public SourceSpan PortSpan => match.Groups["port"].Success ? Span("port") : ServiceSpan;

    /// <summary>The addresses in a component's variables and commands, in order.</summary>
    /// <param name="component">A component of any type.</param>
    /// <returns>The addresses.</returns>
    public static IEnumerable<ServiceAddress> In(Component component) =>
        from text in AddressText.Of(component)
        from match in Address().Matches(text.Value.Text)
        where match.Groups["service"].Value is not "localhost" && !match.Groups["service"].Value.All(char.IsAsciiDigit)
        select new ServiceAddress(text, match);

    private SourceSpan Span(string group) => text.Value.PartSpan(match.Groups[group].Index, match.Groups[group].Length);

    [GeneratedRegex(
        @"(?:(?<![a-z0-9+.-])(?<scheme>https?|wss?|grpcs?|tcp|redis|postgres|postgresql|mysql|amqp|nats)://(?:[^\s/@""',]*@)?"
            + @"(?<service>[a-z0-9-]+)(?:\.(?<namespace>[a-z0-9-]+)(?<svc>\.svc(?:\.cluster\.local)?)?)?"
            + @"|(?<![a-z0-9./@:_-])(?<service>[a-z0-9-]+)\.(?<namespace>[a-z0-9-]+)(?<svc>\.svc(?:\.cluster\.local)?))"
            + @"(?::(?<port>[0-9]{1,5}))?(?=[\s""',;/?#]|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Address();
}
