using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Slipway.Oci.Tests.Registries;

/// <summary>Something bad that happens to requests.</summary>
/// <param name="Pattern">To which ones: a regular expression for <c>METHOD path?query</c>.</param>
/// <param name="Times">How often.</param>
/// <param name="Meet">What happens.</param>
internal sealed record Fault(string Pattern, int Times, Func<FaultyProxy, HttpContext, Task> Meet)
{
    private int left = Times;

    public const int Always = int.MaxValue;

    /// <summary>A status and headers instead of an answer.</summary>
    public static Fault Status(string pattern, int times, int status, params (string Name, string Value)[] headers) =>
        new(
            pattern,
            times,
            async (_, context) =>
            {
                foreach (var (name, value) in headers)
                    context.Response.Headers[name] = value;
                context.Response.StatusCode = status;
                await context.Response.WriteAsync(
                    """{"errors":[{"code":"TESTED","message":"the registry's own words"}]}"""
                );
            }
        );

    /// <summary>The answer breaks off after some bytes of its content.</summary>
    public static Fault CutAnswer(string pattern, int times, int after) =>
        new(
            pattern,
            times,
            (proxy, context) =>
                proxy.ForwardAsync(
                    context,
                    answer: async content =>
                    {
                        await CopyAsync(content, context.Response.Body, after, TimeSpan.Zero, 16 * 1024);
                        // A reset takes along what a busy client has not read yet, and it would never get on.
                        await Task.Delay(TimeSpan.FromMilliseconds(300), context.RequestAborted);
                        context.Abort();
                    }
                )
        );

    /// <summary>The request breaks off after some bytes of its content; the registry sees as much.</summary>
    public static Fault CutRequest(string pattern, int times, int after) =>
        new(
            pattern,
            times,
            async (proxy, context) =>
            {
                var buffer = new MemoryStream();
                await CopyAsync(context.Request.Body, buffer, after, TimeSpan.Zero, 16 * 1024);
                context.Abort();
            }
        );

    /// <summary>The content comes a few bytes at a time.</summary>
    public static Fault Drip(string pattern, int times, TimeSpan pause) =>
        new(
            pattern,
            times,
            (proxy, context) =>
                proxy.ForwardAsync(
                    context,
                    answer: content => CopyAsync(content, context.Response.Body, int.MaxValue, pause, 1)
                )
        );

    /// <summary>No answer comes, until the other side gives up.</summary>
    public static Fault Silence(string pattern, int times) =>
        new(pattern, times, (_, context) => Task.Delay(Timeout.Infinite, context.RequestAborted));

    /// <summary>One bit of the content is another.</summary>
    public static Fault Flip(string pattern, int times) =>
        new(
            pattern,
            times,
            (proxy, context) =>
                proxy.ForwardAsync(
                    context,
                    answer: async content =>
                    {
                        var whole = new MemoryStream();
                        await content.CopyToAsync(whole);
                        var bytes = whole.ToArray();
                        bytes[bytes.Length / 2] ^= 1;
                        context.Response.ContentLength = bytes.Length;
                        await context.Response.Body.WriteAsync(bytes);
                    }
                )
        );

    /// <summary>More content than there is, for as long as anyone reads.</summary>
    public static Fault Endless(string pattern, int times) =>
        new(
            pattern,
            times,
            async (_, context) =>
            {
                context.Response.ContentType = "application/vnd.oci.image.manifest.v1+json";
                context.Features.GetRequiredFeature<IHttpResponseBodyFeature>().DisableBuffering();
                while (!context.RequestAborted.IsCancellationRequested)
                    await context.Response.Body.WriteAsync(new byte[64 * 1024], context.RequestAborted);
            }
        );

    public bool Takes(string line) =>
        Regex.IsMatch(line, Pattern, RegexOptions.None, TimeSpan.FromSeconds(1))
        && Interlocked.Decrement(ref left) >= 0;

    private static async Task CopyAsync(Stream source, Stream target, int count, TimeSpan pause, int step)
    {
        var buffer = new byte[step];
        while (count > 0)
        {
            var read = await source.ReadAsync(buffer.AsMemory(0, Math.Min(step, count)));
            if (read == 0)
                return;
            await target.WriteAsync(buffer.AsMemory(0, read));
            await target.FlushAsync();
            count -= read;
            if (pause > TimeSpan.Zero)
                await Task.Delay(pause);
        }
    }
}
