using System.Globalization;

namespace Slipway.Deploy.Faults;

/// <summary>One way in which dealing with a cluster goes wrong.</summary>
/// <param name="Id">Its id: <c>SLIP8010</c>.</param>
/// <param name="IsWarning">Whether the run goes on.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Format">The message, with places for its values.</param>
public sealed record DeployDiagnostic(string Id, bool IsWarning, string Title, string Format)
{
    /// <summary>Fills the message.</summary>
    /// <param name="values">The values of its places.</param>
    public DeployFault With(params object?[] values) =>
        new(this, string.Format(CultureInfo.InvariantCulture, Format, values));
}
