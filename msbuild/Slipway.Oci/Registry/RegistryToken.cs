using System.Net.Http.Headers;

namespace Slipway.Oci.Registry;

/// <summary>A token, as it is sent; its text is not printed.</summary>
internal sealed class RegistryToken(string text, TimeSpan lifetime)
{
    // Ended a little early, so that it does not end on its way.
    private readonly long end = Environment.TickCount64 + (long)(lifetime.TotalMilliseconds * 0.9);

    public AuthenticationHeaderValue Header { get; } = new("Bearer", text);

    public bool IsOver => Environment.TickCount64 >= end;

    public override string ToString() => nameof(RegistryToken);
}
