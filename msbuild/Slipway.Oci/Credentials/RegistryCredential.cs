namespace Slipway.Oci.Credentials;

/// <summary>A login. No record, so that nothing ever prints the secret.</summary>
/// <param name="user">The user's name.</param>
/// <param name="secret">The password or the token.</param>
/// <param name="source">Where it was found, for messages: a file, or a program.</param>
public sealed class RegistryCredential(string user, string secret, string source)
{
    /// <summary>The user's name.</summary>
    public string User { get; } = user;

    /// <summary>The password, or the token to be exchanged.</summary>
    public string Secret { get; } = secret;

    /// <summary>Where it was found.</summary>
    public string Source { get; } = source;

    /// <summary>Whether the secret is a token that a token server exchanges for others.</summary>
    public bool IsIdentityToken { get; init; }

    /// <summary>Where it was found: never what it is.</summary>
    public override string ToString() => $"credentials of '{Source}'";
}
