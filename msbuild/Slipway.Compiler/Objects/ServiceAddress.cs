using System.Text.RegularExpressions;
using Slipway.Language.Syntax;
using Slipway.Language.Systems.KubeVela;
using Slipway.Schema;

namespace Slipway.Compiler.Objects;

/// <summary>The address of a Service of the cluster, as an environment variable holds it.</summary>
/// <remarks>
/// <c>http://demo-rest:3333/path</c>, <c>http://demo-rest.ml</c>, <c>demo-rest.ml.svc.cluster.local:3333</c>. A name with
/// a port and nothing else may be anything, so it is not an address here.
/// </remarks>
internal sealed partial class ServiceAddress
{
    private readonly EnvironmentVariable variable;
    private readonly Match match;

    private ServiceAddress(EnvironmentVariable variable, Match match)
    {
        this.variable = variable;
        this.match = match;
    }

    /// <summary>The variable that holds it.</summary>
    public string Variable => variable.Name.Text;

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

    /// <summary>The addresses in a component's variables, in order.</summary>
    /// <param name="component">A component of any type.</param>
    /// <returns>The addresses.</returns>
    public static IEnumerable<ServiceAddress> In(Component component) =>
        from variable in EnvironmentVariable.Of(component)
        from match in Address().Matches(variable.Addresses)
        where match.Groups["service"].Value is not "localhost" && !match.Groups["service"].Value.All(char.IsAsciiDigit)
        select new ServiceAddress(variable, match);

    private SourceSpan Span(string group) =>
        variable.Value.PartSpan(match.Groups[group].Index, match.Groups[group].Length);

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
