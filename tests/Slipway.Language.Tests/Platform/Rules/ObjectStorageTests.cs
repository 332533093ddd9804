using static Slipway.Language.Tests.Platform.PlatformSpec;

namespace Slipway.Language.Tests.Platform.Rules;

public class ObjectStorageTests
{
    [Fact]
    public void A_bucket_of_Alibaba_Cloud_is_one_of_OSS() => SpecTest.Verify(Bucket("{|SLIP4522:alibaba|}"));

    [Fact]
    public void Another_provider_is_not_known() =>
        new SpecTest { Advice = ["SLIP4522"] }.Check(Bucket("{|SLIP1004:amazon|}"));

    private static string Bucket(string provider) =>
        Application([Component("bucket", "s3-bucket", $"provider: {provider}, bucket: ml-example")]);
}
