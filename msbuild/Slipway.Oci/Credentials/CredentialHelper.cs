using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Slipway.Schema.Diagnostics;

namespace Slipway.Oci.Credentials;

/// <summary>A program <c>docker-credential-…</c> that keeps logins: the system's keychain, a cloud's.</summary>
internal static class CredentialHelper
{
    private const int MaximumBytes = 256 * 1024;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>Asks a helper.</summary>
    /// <param name="name">What is after <c>docker-credential-</c>.</param>
    /// <param name="registry">Whose login is wanted.</param>
    /// <param name="file">The file that names the helper, for messages.</param>
    /// <param name="cancellation">Ends the helper.</param>
    /// <returns>The login; null where the helper knows none.</returns>
    /// <exception cref="DiagnosticException">The helper cannot be run, or fails. What it printed is not shown: it may hold secrets.</exception>
    public static async Task<RegistryCredential?> AskAsync(
        string name,
        string registry,
        string file,
        CancellationToken cancellation
    )
    {
        var program = "docker-credential-" + name;
        if (!name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.'))
            throw CredentialFaults
                .Unreadable.In(file, registry, "the name of its credential helper is none", file)
                .ToException();
        using var process = new Process { StartInfo = Start(program) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            throw CredentialFaults
                .Unreadable.In(file, registry, $"the program '{program}' cannot be started", file)
                .ToException();
        }
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        bound.CancelAfter(Limit);
        try
        {
            var output = await TalkAsync(process, DockerConfig.KeyOf(registry), bound.Token);
            return process.ExitCode == 0 ? Read(output, program, registry, file)
                : IsNothing(output) ? null
                : throw CredentialFaults
                    .Unreadable.In(
                        file,
                        registry,
                        FormattableString.Invariant($"the program '{program}' ended with exit code {process.ExitCode}"),
                        file
                    )
                    .ToException();
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw CredentialFaults
                .Unreadable.In(file, registry, $"the program '{program}' gave no answer", file)
                .ToException();
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static ProcessStartInfo Start(string program) =>
        new(program, ["get"])
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };

    private static async Task<byte[]> TalkAsync(Process process, string key, CancellationToken cancellation)
    {
        var errors = process.StandardError.BaseStream.CopyToAsync(Stream.Null, cancellation);
        try
        {
            await process.StandardInput.WriteAsync(key.AsMemory(), cancellation);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended without reading; its exit code tells why.
        }
        var output = new MemoryStream();
        var buffer = new byte[4096];
        int read;
        while ((read = await process.StandardOutput.BaseStream.ReadAsync(buffer, cancellation)) > 0)
        {
            if (output.Length < MaximumBytes)
                output.Write(buffer, 0, read);
        }
        await errors;
        await process.WaitForExitAsync(cancellation);
        return output.ToArray();
    }

    /// <summary>The helpers' own words for a login that they do not have.</summary>
    private static bool IsNothing(byte[] output) =>
        Encoding.UTF8.GetString(output).Contains("credentials not found", StringComparison.OrdinalIgnoreCase);

    private static RegistryCredential? Read(byte[] output, string program, string registry, string file)
    {
        try
        {
            return CanonicalJson.Read(
                output,
                root =>
                {
                    var user = root.Text("Username");
                    var secret = root.Text("Secret");
                    return user.Length == 0 && secret.Length == 0
                        ? null
                        : new RegistryCredential(user, secret, program) { IsIdentityToken = user == "<token>" };
                }
            );
        }
        catch (FormatException)
        {
            throw CredentialFaults
                .Unreadable.In(file, registry, $"the answer of '{program}' makes no sense", file)
                .ToException();
        }
    }
}
