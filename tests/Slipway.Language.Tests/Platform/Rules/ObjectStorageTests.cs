namespace Slipway.Language.Tests.Platform.Rules;

public class ObjectStorageTests
{
    [Fact]
    public void A_bucket_of_Alibaba_Cloud_is_one_of_OSS() =>
        SpecTest.Verify(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: bucket
                type: s3-bucket
                properties: {provider: {|SLIP4522:alibaba|}, bucket: ml-example}
            """
        );

    [Fact]
    public void Another_provider_is_not_known() =>
        new SpecTest { Advice = ["SLIP4522"] }.Check(
            """
            apiVersion: core.oam.dev/v1beta1
            kind: Application
            metadata: {name: app}
            spec:
              components:
              - name: bucket
                type: s3-bucket
                properties: {provider: {|SLIP1004:amazon|}, bucket: ml-example}
            """
        );
}
