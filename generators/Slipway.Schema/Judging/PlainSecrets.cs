using Slipway.Schema.Words;

namespace Slipway.Schema.Judging;

/// <summary>SLIP6002: secrets in plain text.</summary>
public static class PlainSecrets
{
    /// <summary>Judges an environment variable.</summary>
    /// <typeparam name="TPlace">What the caller calls a place.</typeparam>
    /// <param name="name">The variable's name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="place">Where the value is written.</param>
    /// <returns>The verdict; null where it is not a secret.</returns>
    public static Verdict<TPlace>? Judge<TPlace>(string name, string value, TPlace place) =>
        SecretName.Is(name)
        && SecretName.IsLiteral(value)
        && !string.Equals(name, value, StringComparison.OrdinalIgnoreCase)
            ? new Verdict<TPlace>(place, [name])
            : null;
}
