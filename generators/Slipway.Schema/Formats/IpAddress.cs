using System.Net;

namespace Slipway.Schema.Formats;

/// <summary>IP addresses, version 4 or 6.</summary>
public static class IpAddress
{
    /// <summary><c>ip-address</c>.</summary>
    public static ValueFormat Format { get; } =
        new(
            "ip-address",
            "an IPv4 or IPv6 address",
            "10.0.0.7",
            text => IsAddress(text) ? null : "is not an IP address"
        );

    private static bool IsAddress(string text) =>
        text.IndexOf(':') >= 0
            ? text.All(IsAddressLetter) && IPAddress.TryParse(text, out _)
            : text.Split('.') is { Length: 4 } parts && parts.All(IsByte);

    private static bool IsAddressLetter(char letter) =>
        letter is ':' or '.' or (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    /// <summary>A leading zero would be octal to some readers, so Kubernetes takes none.</summary>
    private static bool IsByte(string part) =>
        part.Length is 1 or 2 or 3
        && part.All(letter => letter is >= '0' and <= '9')
        && (part.Length == 1 || part[0] != '0')
        && (part.Length < 3 || string.CompareOrdinal(part, "255") <= 0);
}
